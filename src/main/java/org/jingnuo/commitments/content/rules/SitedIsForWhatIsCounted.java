package org.jingnuo.commitments.content.rules;

import java.math.BigDecimal;
import java.util.Set;
import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.content.CommitmentEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.MeasureEntry;

/**
 * What stands somewhere, one by one, is counted by a target, and there are several of it; the works that are named are
 * among them, so that no more of them can be known than there are.
 */
class SitedIsForWhatIsCounted implements Rule {

    private static final Set<Measure.Kind> COUNTS = Set.of(Measure.Kind.NEW, Measure.Kind.TOTAL);
    private static final BigDecimal FEWEST = BigDecimal.TWO;

    @Override
    public void check(ContentFiles content) {
        for (var commitment : content.commitments()) {
            commitment.measures().stream().filter(MeasureEntry::sited).forEach(measure -> check(commitment, measure));
        }
    }

    private static void check(CommitmentEntry commitment, MeasureEntry measure) {
        var role = measure.role();
        var kind = measure.kind();
        var value = measure.value();
        if (role == null || kind == null || value == null) {
            return;
        }
        var where = measure.where().get("sited");
        var works = BigDecimal.valueOf(commitment.names().size());
        if (role != Measure.Role.TARGET) {
            where.wrong("sited is for role: target only", "Take it out");
        } else if (!COUNTS.contains(kind)) {
            where.wrong("sited is for kind: new and kind: total only", "Take it out");
        } else if (value.stripTrailingZeros().scale() > 0 || value.compareTo(FEWEST) < 0) {
            where.wrong("sited is for whole numbers from 2", "Take it out");
        } else if (works.compareTo(value) > 0) {
            commitment
                    .where()
                    .get("names")
                    .wrong(
                            "%s works are named, and the number with sited counts %s"
                                    .formatted(works, value.toPlainString()),
                            "Take out the works that the number does not count, or sited");
        }
    }
}
