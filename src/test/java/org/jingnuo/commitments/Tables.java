package org.jingnuo.commitments;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test asks of the tables directly. */
record Tables(JdbcClient database) {

    private static final String AGGREGATES =
            "source, theme, place, map_shape, hedge, commitment, tombstone, edition, holiday_year, reply_template";

    void empty() {
        database.sql("TRUNCATE content_revision, " + AGGREGATES + " CASCADE").update();
    }

    int count(String table) {
        return database.sql("SELECT count(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    /** Of every aggregate; rises when one is written again. */
    Map<String, Integer> versions() {
        var versions = new TreeMap<String, Integer>();
        for (var table : AGGREGATES.split(", ")) {
            database.sql("SELECT t.*, t.version FROM " + table + " t")
                    .query((row, number) -> versions.put(table + " " + row.getString(1), row.getInt("version")))
                    .list();
        }
        return versions;
    }
}
