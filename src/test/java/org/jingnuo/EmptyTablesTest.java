package org.jingnuo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class EmptyTablesTest {

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Test
    void tables_are_emptied_once_their_reader_is_done_however_long_that_takes() throws Exception {
        database.sql("INSERT INTO spent_proof VALUES ('a', now())").update();
        try (var reader = source.getConnection();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            reader.setAutoCommit(false);
            reader.createStatement().execute("SELECT * FROM spent_proof");

            var emptied = threads.submit(() -> EmptyTables.empty(database, "spent_proof"));
            var tries = new HashSet<String>();
            await().until(() -> {
                tries.addAll(waitingSince());
                return tries.size() > 1;
            });
            reader.rollback();

            emptied.get();
        }
        assertThat(database.sql("SELECT count(*) FROM spent_proof")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> waitingSince() {
        return database.sql("""
                        SELECT query_start::text FROM pg_stat_activity
                         WHERE wait_event_type = 'Lock' AND datname = current_database()
                        """).query(String.class).list();
    }
}
