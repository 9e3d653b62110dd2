package org.jingnuo.moderation.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingnuo.feedback.Observation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a decision, as the desk lists it: the longest waiting first, what is doubtful after all the rest. */
@Component
class Queue {

    /** Characters of the words that a list shows. */
    private static final int EXCERPT = 120;

    private static final String WAITING = """
              FROM feedback
              LEFT JOIN desk_case ON desk_case.feedback = feedback.id
             WHERE feedback.state = 'WAITING'
            """;

    private static final String ORDER = " ORDER BY feedback.doubtful, feedback.received_at, feedback.id";

    private static final String AFTER = """
               AND (feedback.doubtful, feedback.received_at, feedback.id)
                 > (SELECT doubtful, received_at, id FROM feedback WHERE id = :after)
            """;

    /** Nobody decides on what they escalated, or on an appeal against themselves. */
    private static final String FREE_FOR = """
               AND (desk_case.taken_by IS NULL OR desk_case.taken_by = :person OR desk_case.taken_until <= :now)
               AND desk_case.escalated_by IS DISTINCT FROM :person
               AND NOT (feedback.appealed AND desk_case.rejected_by IS NOT DISTINCT FROM :person)
            """;

    private final JdbcClient database;

    Queue(JdbcClient database) {
        this.database = database;
    }

    /**
     * One line of the queue.
     *
     * @param since when it began to wait: when it was sent, or its sender last said something
     * @param commitment id; null where the sender was not sure
     * @param words the first {@value #EXCERPT} characters
     * @param photos how many
     * @param takenBy who looks at it now; null if nobody does
     */
    record Item(
            String id,
            Instant since,
            boolean doubtful,
            boolean appealed,
            boolean escalated,
            @Nullable String commitment,
            Observation observation,
            String words,
            int photos,
            @Nullable String takenBy) {}

    /** A page of the list. */
    List<Item> find(Wanted wanted, String person, Instant now, int offset, int most) {
        return database.sql(
                        """
                        SELECT feedback.id, feedback.doubtful, feedback.appealed, feedback.commitment,
                               feedback.observation, left(feedback.words, %d) AS words,
                               desk_case.escalated_by IS NOT NULL AS escalated,
                               CASE WHEN desk_case.taken_until > :now THEN desk_case.taken_by END AS taken_by,
                               (SELECT count(*) FROM photo WHERE photo.feedback = feedback.id) AS photos,
                               (SELECT max(at) FROM feedback_step
                                 WHERE feedback_step.feedback = feedback.id
                                   AND kind IN ('SENT', 'ANSWERED', 'CORRECTED', 'APPEALED', 'REOPENED')) AS since
                        """.formatted(EXCERPT) + WAITING + condition(wanted) + ORDER + " OFFSET :offset LIMIT :most")
                .params(parameters(wanted, person, now))
                .param("offset", offset)
                .param("most", most)
                .query(Queue::item)
                .list();
    }

    /** How many a list has. */
    int count(Wanted wanted, String person, Instant now) {
        return database.sql("SELECT count(*)" + WAITING + condition(wanted))
                .params(parameters(wanted, person, now))
                .query(Integer.class)
                .single();
    }

    /** How many there are on every shelf. */
    Map<Shelf, Integer> counts(String person, Instant now) {
        var columns = Stream.of(Shelf.values())
                .map(shelf -> "count(*) FILTER (WHERE %s) AS %s".formatted(shelf.condition, shelf.word()))
                .collect(Collectors.joining(", "));
        return database.sql("SELECT " + columns + WAITING)
                .params(parameters(Wanted.ALL, person, now))
                .query((row, index) -> {
                    var counts = new EnumMap<Shelf, Integer>(Shelf.class);
                    for (var shelf : Shelf.values()) {
                        counts.put(shelf, row.getInt(shelf.word()));
                    }
                    return counts;
                })
                .single();
    }

    /**
     * The first that this person may decide on and nobody else looks at; skips what is being taken in this moment.
     *
     * @param after id of what stands before it in the list; null to begin at the top
     */
    Optional<String> findNext(Wanted wanted, @Nullable String after, String person, Instant now) {
        return database.sql("SELECT feedback.id" + WAITING + condition(wanted) + FREE_FOR
                        + (after == null ? "" : AFTER)
                        + ORDER
                        + " LIMIT 1 FOR UPDATE OF feedback SKIP LOCKED")
                .params(parameters(wanted, person, now))
                .param("after", after)
                .query(String.class)
                .optional();
    }

    private static String condition(Wanted wanted) {
        return " AND " + wanted.shelf().condition
                + (wanted.commitment() == null ? "" : " AND feedback.commitment = :commitment");
    }

    private static Map<String, @Nullable Object> parameters(Wanted wanted, String person, Instant now) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("person", person);
        parameters.put("now", Timestamp.from(now));
        parameters.put("commitment", wanted.commitment());
        return parameters;
    }

    private static Item item(ResultSet row, int index) throws SQLException {
        return new Item(
                row.getString("id"),
                row.getTimestamp("since").toInstant(),
                row.getBoolean("doubtful"),
                row.getBoolean("appealed"),
                row.getBoolean("escalated"),
                row.getString("commitment"),
                Observation.valueOf(row.getString("observation")),
                row.getString("words"),
                row.getInt("photos"),
                row.getString("taken_by"));
    }
}
