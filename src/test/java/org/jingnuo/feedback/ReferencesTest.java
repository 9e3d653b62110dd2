package org.jingnuo.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Feedback is deleted by the thousand, and each time whatever refers to it is looked for. */
@RepositoryTest
class ReferencesTest {

    @Autowired
    JdbcClient database;

    @Test
    void whatever_refers_to_feedback_is_found_by_an_index() {
        var without = database.sql("""
                        SELECT reference.conrelid::regclass || '.' || attribute.attname
                          FROM pg_constraint AS reference
                          JOIN pg_attribute AS attribute
                            ON attribute.attrelid = reference.conrelid AND attribute.attnum = reference.conkey[1]
                         WHERE reference.contype = 'f'
                           AND reference.confrelid = 'feedback'::regclass
                           AND NOT EXISTS (SELECT FROM pg_index
                                            WHERE indrelid = reference.conrelid AND indkey[0] = reference.conkey[1])
                         ORDER BY 1
                        """).query(String.class).list();

        assertThat(without).isEmpty();
    }
}
