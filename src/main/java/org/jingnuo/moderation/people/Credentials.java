package org.jingnuo.moderation.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All by which somebody proves who they are, to be forgotten together. */
@Component
class Credentials {

    private static final List<String> FORGETTING = List.of(
            "DELETE FROM password WHERE person = ?",
            "DELETE FROM totp WHERE person = ?",
            "DELETE FROM recovery_code WHERE person = ?",
            "DELETE FROM user_entities WHERE name = ?");

    private final JdbcClient database;

    Credentials(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forget(String person) {
        FORGETTING.forEach(sql -> database.sql(sql).param(person).update());
    }
}
