package org.jingnuo.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24 13:32:07 UTC [1] FATAL:  could not write lock file "postmaster.pid": No space left on device | 12 | the disk is full
            initdb: error: could not create directory "/x/cluster": Permission denied   | 13 | could not create directory
            LOG:  starting\\nFATAL:  data directory "/x" has wrong ownership\\nHINT: chown | 13 | wrong ownership
            error while loading shared libraries: libssl.so.1.1                         | 13 | libssl.so.1.1
            ''                                                                          | 13 | it gave no reason
            """)
    void the_reason_is_taken_from_what_the_program_printed(String output, int code, String words) {
        var fault = PostgresFaults.of("The database did not start", output.translateEscapes());

        assertThat(fault.exitCode()).isEqualTo(code);
        assertThat(fault.sentence()).startsWith("The database did not start").contains(words);
    }
}
