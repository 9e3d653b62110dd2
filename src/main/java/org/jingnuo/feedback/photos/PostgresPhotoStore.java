package org.jingnuo.feedback.photos;

import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the files beside all else, so that they are durable, backed up and deleted with it. */
final class PostgresPhotoStore implements PhotoStore {

    private final JdbcClient database;

    PostgresPhotoStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(PhotoFile file, byte[] jpeg) {
        database.sql("INSERT INTO photo_file (name, size, jpeg) VALUES (?, ?, ?)")
                .params(file.name(), file.size().word(), jpeg)
                .update();
    }

    @Override
    public Optional<byte[]> find(PhotoFile file) {
        return database.sql("SELECT jpeg FROM photo_file WHERE name = ? AND size = ?")
                .params(file.name(), file.size().word())
                .query((row, number) -> row.getBytes("jpeg"))
                .optional();
    }

    @Override
    public void delete(Collection<String> names) {
        database.sql("DELETE FROM photo_file WHERE name = ANY(?)")
                .param(names.toArray(String[]::new))
                .update();
    }
}
