package org.jingnuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed is text: it is answered, and soon. More of it at random by {@code -Djingnuo.test.rounds}, e.g. 4000. */
class HostileQueriesTest {

    /** Of the processor, for one query, in nanoseconds. */
    private static final long MOST = 50_000_000;

    private static final int ROUNDS = Integer.getInteger("jingnuo.test.rounds", 1000);
    private static final String ALPHABET = "停车位新增荆州学校公里万亿百十一二三%％.,：、和的abcdefghijklmnopqrstuvwxyz0123456789"
            + " \t\n\0\u200E\u202E\u2028\uD83D\uDE00\uD800*?:()[]{}^~\"'“”\\/+-!&|<>;#$@";

    private static Stream<String> hostile() {
        return Stream.of(
                "",
                " \u3000\t\n",
                "停".repeat(10_000),
                "a".repeat(10_000),
                "9".repeat(10_000),
                "一".repeat(10_000),
                "停车 ".repeat(3_000),
                "xian".repeat(2_500),
                "\u0000\u0001\u001B[31m停车位",
                "\uD800停车位\uDC00",
                "*",
                "?",
                "*:*",
                "停*",
                "AND",
                "OR NOT",
                "停车位 AND OR NOT (",
                "\"停车位",
                "“停车位",
                "title:停车位^99",
                "[0 TO *]",
                "/.*(a+)+$/",
                "(((((((((((((((((((((",
                "' OR 1=1; DROP TABLE commitment; --",
                "<script>alert(1)</script>",
                "\u202E位车停",
                "👨‍👩‍👧‍👦停车位🅿️",
                "停\u200B车\u200D位",
                "%E5%81%9C",
                "\\u505c\\",
                "1e999999",
                "1.7976931348623157E400",
                "百分之",
                "万亿亿亿",
                "0.".repeat(100),
                "ﷺ".repeat(120),
                "㍿".repeat(10_000),
                "、、、和和和",
                "的了吗呢");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void is_answered(String query) {
        assertThat(LoadedSearch.real().find(query)).isNotNull();
        assertThat(cost(query)).isLessThan(MOST);
    }

    @Test
    void random_text_is_answered_soon() {
        var random = new Random(20230101);
        for (var round = 0; round < ROUNDS; round++) {
            var query = random(random);

            assertThat(cost(query)).as(query).isLessThan(MOST);
        }
    }

    /** The cheapest of a few tries, since the first pays for what is compiled meanwhile. */
    private static long cost(String query) {
        var threads = ManagementFactory.getThreadMXBean();
        var cheapest = Long.MAX_VALUE;
        for (var attempt = 0; attempt < 3 && cheapest >= MOST; attempt++) {
            var before = threads.getCurrentThreadCpuTime();
            LoadedSearch.real().find(query);
            cheapest = Math.min(cheapest, threads.getCurrentThreadCpuTime() - before);
        }
        return cheapest;
    }

    private static String random(Random random) {
        var text = new StringBuilder();
        for (var length = random.nextInt(60); length > 0; length--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
