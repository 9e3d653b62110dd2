package org.jingnuo.feedback;

import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the database fail in the middle of a transaction, or in its last moment: every row of feedback that is written burns
 * it down by one, and at its end the statement or the whole connection is lost. It burns whether or not that is committed.
 */
public final class Fuse implements AutoCloseable {

    /** What happens at its end. */
    public enum End {
        STATEMENT_FAILS,
        CONNECTION_IS_LOST,
        DISK_IS_FULL
    }

    private final JdbcClient database;

    private Fuse(JdbcClient database) {
        this.database = database;
    }

    public static Fuse layIn(JdbcClient database) {
        database.sql("""
                        CREATE SEQUENCE fuse INCREMENT -1 MINVALUE -9000000000 MAXVALUE 1000 START -1;
                        CREATE TABLE fuse_end (name text);
                        CREATE FUNCTION burn() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN
                            IF nextval('fuse') = 0 THEN
                                CASE (SELECT name FROM fuse_end)
                                    WHEN 'CONNECTION_IS_LOST' THEN PERFORM pg_terminate_backend(pg_backend_pid());
                                    WHEN 'DISK_IS_FULL' THEN RAISE EXCEPTION 'disk full' USING ERRCODE = '53100';
                                    ELSE RAISE EXCEPTION 'lost';
                                END CASE;
                            END IF;
                            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                            RETURN NEW;
                        END $$;
                        DO $$
                        DECLARE name text;
                        BEGIN
                            FOREACH name IN ARRAY ARRAY['feedback', 'feedback_step', 'feedback_contact',
                                                        'feedback_revision', 'photo', 'photo_file'] LOOP
                                EXECUTE format('CREATE TRIGGER burn BEFORE INSERT OR UPDATE OR DELETE ON %I
                                                FOR EACH ROW EXECUTE FUNCTION burn()', name);
                                EXECUTE format('CREATE CONSTRAINT TRIGGER burn_last AFTER INSERT OR UPDATE OR DELETE ON %I
                                                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION burn()', name);
                            END LOOP;
                        END $$;
                        """).update();
        return new Fuse(database);
    }

    /** Lights it: about as many rows remain as a submission with photos writes. */
    void light(Random random) {
        light(End.values()[random.nextInt(End.values().length)], 1 + random.nextInt(20));
    }

    /** @param rows that are still written */
    public void light(End end, int rows) {
        database.sql("DELETE FROM fuse_end").update();
        database.sql("INSERT INTO fuse_end VALUES (?)").param(end.name()).update();
        database.sql("SELECT setval('fuse', ?)").param(rows).query().singleRow();
    }

    /** @return whether it had burnt down */
    boolean putOut() {
        var burnt = database.sql("SELECT last_value <= 0 FROM fuse")
                .query(Boolean.class)
                .single();
        database.sql("SELECT setval('fuse', -1)").query().singleRow();
        return burnt;
    }

    @Override
    public void close() {
        database.sql("DROP FUNCTION burn() CASCADE; DROP TABLE fuse_end; DROP SEQUENCE fuse")
                .update();
    }
}
