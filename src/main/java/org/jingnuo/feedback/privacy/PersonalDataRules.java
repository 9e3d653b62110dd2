package org.jingnuo.feedback.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table that Java and the browser share, in what the regular expressions of both have in common. Lookbehind is not:
 * many a phone has none.
 *
 * @param width signs, and what is read for each
 * @param spelling characters that spell a digit, and the digit
 * @param letters that look like digits, and the digit
 * @param gap what may part two digits; {@code ~} in a pattern stands for it
 * @param listGap the same or what parts the numbers of a list; {@code ~~} stands for it
 * @param words parts of patterns by their names, each before those that it has in it; {@code <name>} stands for one
 */
record PersonalDataRules(
        Signs width,
        Signs spelling,
        Signs letters,
        String gap,
        String listGap,
        LinkedHashMap<String, String> words,
        List<Row> rules) {

    private static final PersonalDataRules TABLE = read();
    private static final List<PersonalDataRule> RULES =
            TABLE.rules.stream().map(TABLE::rule).toList();

    /** @param to as long as {@code from} */
    record Signs(String from, String to) {

        private String readIn(String text) {
            var read = new StringBuilder(text);
            for (var i = 0; i < text.length(); i++) {
                var sign = from.indexOf(text.charAt(i));
                if (sign >= 0) {
                    read.setCharAt(i, to.charAt(sign));
                }
            }
            return read.toString();
        }
    }

    record Row(
            Find.Kind kind, String pattern, boolean spelt, boolean letters, boolean cased, List<NumberCheck> checks) {}

    static List<PersonalDataRule> all() {
        return RULES;
    }

    static FoldedText fold(String text) {
        var plain = TABLE.width.readIn(text);
        var spelt = TABLE.spelling.readIn(plain);
        return new FoldedText(withCapitals(plain, text), plain, spelt, TABLE.letters.readIn(spelt));
    }

    private static String withCapitals(String plain, String written) {
        var cased = new StringBuilder(plain);
        for (var i = 0; i < written.length(); i++) {
            if (Character.isUpperCase(written.charAt(i))) {
                cased.setCharAt(i, Character.toUpperCase(plain.charAt(i)));
            }
        }
        return cased.toString();
    }

    private PersonalDataRule rule(Row row) {
        var pattern = row.pattern.replace("~~", listGap).replace("~", gap);
        for (var word : words.entrySet()) {
            pattern = pattern.replace("<" + word.getKey() + ">", word.getValue());
        }
        return new PersonalDataRule(row.kind, Pattern.compile(pattern), row.spelt, row.letters, row.cased, row.checks);
    }

    private static PersonalDataRules read() {
        var mapper = JsonMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        try (var table = new ClassPathResource("personal-data.json", PersonalDataRules.class).getInputStream()) {
            return mapper.readValue(table, PersonalDataRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
