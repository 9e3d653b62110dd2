package org.jingnuo.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @MethodSource("examples")
    void what_may_be_personal_is_found_and_nothing_else(PersonalDataExample example) {
        var finds = PersonalData.find(example.text());

        assertThat(PersonalDataExample.describe(example.text(), finds)).isEqualTo(example.finds());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothing_is_found_in_what_was_masked(PersonalDataExample example) {
        var masked = PersonalData.mask(example.text(), PersonalData.find(example.text()));

        assertThat(PersonalData.find(masked)).isEmpty();
    }

    @Test
    void a_mask_leaves_the_ends_and_tells_no_length() {
        assertThat(masked("电话13800138000，邮箱zhang@example.com")).isEqualTo("电话1***0，邮箱z***m");
        assertThat(masked("鄂D00000，😀138 0013 8000")).isEqualTo("鄂***0，😀1***0");
    }

    @Test
    void a_mask_leaves_nothing_of_a_name() {
        assertThat(masked("我叫张三，找过张局长，局长李四说等等")).isEqualTo("我叫***，找过***，局长***说等等");
        assertThat(masked("张三局长13800138000")).isEqualTo("***局长1***0");
    }

    @Test
    void an_address_that_begins_as_a_name_is_an_address() {
        var finds = PersonalData.find("My name is Li Zhang@example.com");

        assertThat(finds).extracting(Find::kind).containsExactly(Find.Kind.EMAIL);
    }

    @Test
    void only_what_is_given_is_masked() {
        var text = "13800138000，鄂D00000";
        var plate = PersonalData.find(text).getLast();

        assertThat(PersonalData.mask(text, List.of(plate))).isEqualTo("13800138000，鄂***0");
    }

    @Test
    void nothing_in_a_whole_report_is_personal() throws IOException {
        var report = Files.readString(Path.of("content/sources/report-2023/text.txt"));

        assertThat(PersonalData.find(report)).isEmpty();
        assertThat(PersonalData.find(report.replaceAll("\\s", ""))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void nothing_in_the_content_is_personal(Path file) throws IOException {
        // values are for reckoning; people are shown the quote, or the value with its unit
        var text = Files.readString(file).replaceAll("value: *\\d+", "value");

        assertThat(PersonalDataExample.describe(text, PersonalData.find(text))).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_portal_names_nobody_in_its_own_words(String language) throws IOException {
        var texts = Files.readString(
                Path.of("src/main/resources/vaadin-i18n/translations_%s.properties".formatted(language)));

        assertThat(PersonalData.find(texts)).extracting(Find::kind).doesNotContain(Find.Kind.PERSON_NAME);
    }

    @Test
    void an_empty_text_has_nothing() {
        assertThat(PersonalData.find("")).isEmpty();
        assertThat(masked("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "13",
                "1 ",
                "1 - ",
                "1,",
                "1 , \n ",
                "1\n",
                "6222,",
                "o",
                "0",
                "(0",
                "+86",
                "00",
                "4",
                "a",
                "a@",
                "a.",
                "a@a.",
                "a @ a . ",
                "鄂d",
                "鄂d0",
                "使1",
                "微信 ",
                "微信a",
                "qq",
                "电话 2",
                " ",
                "-",
                "电",
                "张",
                "张三",
                "张局",
                "小高",
                "的欧",
                "谢",
                "我叫",
                "我叫张",
                "我叫张三三",
                "我是",
                "我是东",
                "我是的",
                "姓名:",
                "名叫张",
                "联系人",
                "联系人张",
                "居民张",
                "主任张",
                "A",
                "Aa ",
                "Mr ",
                "Mr. Z",
                "Mr Z-",
                "Mr Z. Aa ",
                "MR AA ",
                "Mr de ",
                "Mr d'",
                "张局长",
                "书记张",
                "书记:张",
                "My name is "
            })
    void ten_times_the_text_is_read_in_ten_times_the_steps(String hostile) {
        for (var rule : PersonalDataRules.all()) {
            var steps = steps(rule, hostile.repeat(200));

            assertThat(steps(rule, hostile.repeat(2_000)))
                    .as(rule.pattern().pattern())
                    .isLessThan(12 * steps);
        }
    }

    private static Stream<PersonalDataExample> examples() {
        return PersonalDataExample.all().stream();
    }

    private static List<Path> contents() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String masked(String text) {
        return PersonalData.mask(text, PersonalData.find(text));
    }

    private static long steps(PersonalDataRule rule, String text) {
        var counted = new CountedText(text);
        rule.find(new FoldedText(counted, counted, counted, counted));
        return counted.steps;
    }

    /** Counts how often it is looked at. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private long steps;

        private CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
