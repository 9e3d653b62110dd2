package org.jingnuo.commitments.content.rules;

import java.math.BigDecimal;
import java.util.Map;
import org.jingnuo.commitments.content.CommitmentEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.MeasureEntry;
import org.jingnuo.commitments.content.Numeral;

/** A value is the first number of its raw text in the base unit, and the unit is the one that the quote gives. */
class ValueIsWhatRawSays implements Rule {

    /** A unit of the text, and the base unit that we keep instead. */
    private record Conversion(String base, BigDecimal factor) {}

    private static final Map<String, Conversion> CONVERSIONS = Map.of("斤", new Conversion("公斤", new BigDecimal("0.5")));

    @Override
    public void check(ContentFiles content) {
        for (var commitment : content.commitments()) {
            commitment.measures().forEach(measure -> check(commitment, measure));
        }
    }

    private static void check(CommitmentEntry commitment, MeasureEntry measure) {
        var value = measure.value();
        if (measure.raw().isEmpty() || value == null) {
            return;
        }
        var numeral = Numeral.findAll(measure.raw()).stream().findFirst();
        var said = numeral.flatMap(Numeral::value);
        if (said.isEmpty()) {
            measure.where()
                    .get("raw")
                    .wrong("raw “" + measure.raw() + "” holds no number", "Copy the number with its unit");
            return;
        }
        var behind = measure.raw()
                .substring(numeral.get().start() + numeral.get().text().length());
        var conversion = CONVERSIONS.entrySet().stream()
                .filter(entry -> behind.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        var expected = conversion
                .map(known -> said.get().multiply(known.factor))
                .orElse(said.get())
                .stripTrailingZeros();
        if (value.compareTo(expected) != 0) {
            measure.where()
                    .get("value")
                    .wrong(
                            "value is %s, but raw “%s” says %s"
                                    .formatted(value.toPlainString(), measure.raw(), expected.toPlainString()),
                            "Write: value: " + expected.toPlainString());
        }
        var unit = measure.unit().zh();
        var isGiven = conversion.isPresent()
                ? unit.equals(conversion.get().base)
                : commitment.quote().contains(unit);
        if (!unit.isEmpty() && !isGiven) {
            measure.where()
                    .get("unit")
                    .wrong("the unit " + unit + " does not stand in the quote", "Write the unit that the quote gives");
        }
    }
}
