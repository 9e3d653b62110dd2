package org.jingnuo.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jingnuo.site.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6800         | 6800       | 6,800
            13000        | 1.3万      | 13,000
            35000000000  | 350亿      | 35 billion
            10620000     | 1062万     | 10.62 million
            4500000000   | 45亿       | 4.5 billion
            7.5          | 7.5        | 7.5
            1.4          | 1.4        | 1.4
            0            | 0          | 0
            10           | 10         | 10
            10000        | 1万        | 10,000
            9999         | 9999       | 9,999
            999999       | 999999     | 999,999
            12345        | 12345      | 12,345
            1234567      | 1234567    | 1,234,567
            105000000    | 1.05亿     | 105 million
            1234560000   | 123456万   | 1,234.56 million
            100000000    | 1亿        | 100 million
            1000000000000 | 10000亿   | 1,000 billion
            12345.678    | 12345.678  | 12,345.678
            -13000       | -1.3万     | -13,000
            1E+4         | 1万        | 10,000
            """)
    void a_number_reads_short_but_is_never_rounded(BigDecimal value, String zh, String en) {
        assertThat(Quantities.inWords(value, Language.ZH)).isEqualTo(zh);
        assertThat(Quantities.inWords(value, Language.EN)).isEqualTo(en);
    }
}
