package org.jingnuo.moderation.people;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.people.Person.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How people stand now. Read at every request of the desk, one row by its key: what an administrator does holds at once, on
 * every node, without anything kept in memory that could be old.
 */
@Component
public class Standings {

    private final JdbcClient database;

    Standings(JdbcClient database) {
        this.database = database;
    }

    public Optional<Standing> find(String name) {
        return database.sql("""
                        SELECT state, session_epoch, (SELECT string_agg(role, ',') FROM person_role WHERE person = name) AS roles
                          FROM person
                         WHERE name = ?
                        """)
                .param(name)
                .query((row, number) -> new Standing(
                        State.valueOf(row.getString("state")),
                        row.getInt("session_epoch"),
                        Stream.ofNullable(row.getString("roles"))
                                .flatMap(roles -> Stream.of(roles.split(",")))
                                .map(Role::valueOf)
                                .collect(Collectors.toUnmodifiableSet())))
                .optional();
    }

    /** Ends all sessions of the person, on every node, once the transaction is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endSessions(String name) {
        database.sql("UPDATE person SET session_epoch = session_epoch + 1 WHERE name = ?")
                .param(name)
                .update();
    }

    /** Has others who would change the person wait until this transaction has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String name) {
        database.sql("SELECT 1 FROM person WHERE name = ? FOR UPDATE")
                .param(name)
                .query(Integer.class)
                .list();
    }
}
