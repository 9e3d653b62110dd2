package org.jingnuo.feedback.photos;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers, across crashes, what lies in a store that takes part in no transaction and may have to go. */
final class PhotoLeftovers {

    private final JdbcClient database;

    PhotoLeftovers(JdbcClient database) {
        this.database = database;
    }

    /** What is about to be put. */
    void add(String name, Instant now) {
        database.sql("INSERT INTO photo_leftover (name, since) VALUES (?, ?)")
                .params(name, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is about to go. */
    void addUnwanted(Collection<String> names) {
        database.sql("INSERT INTO photo_leftover (name, since) SELECT unnest(?), '-infinity'")
                .param(names.toArray(String[]::new))
                .update();
    }

    /** What is no longer left over: it is kept, or gone. */
    void remove(String name) {
        database.sql("DELETE FROM photo_leftover WHERE name = ?").param(name).update();
    }

    List<String> findBefore(Instant before) {
        return database.sql("SELECT name FROM photo_leftover WHERE since < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getString("name"))
                .list();
    }
}
