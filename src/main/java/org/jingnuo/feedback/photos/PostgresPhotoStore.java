package org.jingnuo.feedback.photos;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the files beside all else, so that they are durable, backed up and deleted with it. */
final class PostgresPhotoStore implements PhotoStore {

    private final JdbcClient database;

    PostgresPhotoStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void prepare(String name, Map<PhotoSize, byte[]> files) {
        // all of it happens in the transaction
    }

    @Override
    public void keep(String name, Map<PhotoSize, byte[]> files) {
        files.forEach((size, jpeg) -> database.sql("INSERT INTO photo_file (name, size, jpeg) VALUES (?, ?, ?)")
                .params(name, size.word(), jpeg)
                .update());
    }

    @Override
    public Optional<byte[]> find(String name, PhotoSize size) {
        return database.sql("SELECT jpeg FROM photo_file WHERE name = ? AND size = ?")
                .params(name, size.word())
                .query((row, number) -> row.getBytes("jpeg"))
                .optional();
    }

    @Override
    public void delete(Collection<String> names) {
        database.sql("DELETE FROM photo_file WHERE name = ANY(?)")
                .param(names.toArray(String[]::new))
                .update();
    }

    @Override
    public void sweep(Instant before) {
        // a transaction leaves nothing over
    }
}
