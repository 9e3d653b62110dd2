package org.jingnuo.feedback.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * @param gap what may part two digits; {@code ~} in a pattern stands for it
 */
record PersonalDataRules(Signs width, Signs spelling, String gap, List<Row> rules) {

    private static final PersonalDataRules TABLE = read();
    private static final List<PersonalDataRule> RULES =
            TABLE.rules.stream().map(row -> row.withGap(TABLE.gap)).toList();

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

    record Row(Find.Kind kind, String pattern, boolean spelt, List<NumberCheck> checks) {

        private PersonalDataRule withGap(String gap) {
            return new PersonalDataRule(kind, Pattern.compile(pattern.replace("~", gap)), spelt, checks);
        }
    }

    static List<PersonalDataRule> all() {
        return RULES;
    }

    static FoldedText fold(String text) {
        var plain = TABLE.width.readIn(text);
        return new FoldedText(plain, TABLE.spelling.readIn(plain));
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
