package org.jingnuo.feedback.identity;

import org.springframework.jdbc.core.simple.JdbcClient;

/** That whoever sent feedback had signed in, and the digest by which a lawful request finds them. Never shown to anybody. */
public class KnownSenders {

    private final JdbcClient database;
    private final Pseudonyms pseudonyms;

    KnownSenders(JdbcClient database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    /** Keeps who sent the feedback of this id, which has just been stored in the same transaction. */
    public void save(String feedback, IdentifiedSender sender) {
        database.sql("INSERT INTO feedback_sender (feedback, digest) VALUES (?, ?)")
                .params(feedback, pseudonyms.of(sender, feedback))
                .update();
    }

    /** Forgets it, when what was said has been deleted. */
    public void delete(String feedback) {
        database.sql("DELETE FROM feedback_sender WHERE feedback = ?")
                .param(feedback)
                .update();
    }
}
