package org.jingnuo.moderation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jingnuo.RepositoryTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Commits, because an entry is appended when its transaction is. */
@RepositoryTest
@Import({Audit.class, AuditEntries.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ChainedAuditTest {

    /** The canonical form of AuditEntry, as a stranger would write it in SQL. */
    private static final String HASH_BY_A_STRANGER = """
            SELECT encode(sha256(convert_to(string_agg(octet_length(text) || ':' || text || ',', '' ORDER BY position), 'UTF8')), 'hex')
              FROM audit_entry
             CROSS JOIN unnest(ARRAY[
                       number::text,
                       to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                       actor, action, subject, details::text, previous]) WITH ORDINALITY AS field (text, position)
             GROUP BY number
             ORDER BY number
            """;

    @TestConfiguration(proxyBeanMethods = false)
    static class Now {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @Autowired
    Audit audit;

    @Autowired
    AuditEntries entries;

    @Autowired
    JdbcClient database;

    @Autowired
    JdbcTemplate template;

    @Autowired
    PlatformTransactionManager manager;

    private TransactionTemplate transactions;

    @BeforeEach
    void nothing_was_done() {
        transactions = new TransactionTemplate(manager);
        tamper("TRUNCATE audit_entry");
    }

    @Test
    void entries_are_numbered_without_gaps_and_each_holds_the_hash_of_the_one_before() {
        record(3);

        var all = entries.findAfter(0, 10);
        assertThat(all).extracting(AuditEntry::number).containsExactly(1L, 2L, 3L);
        assertThat(all)
                .extracting(AuditEntry::previous)
                .containsExactly(
                        AuditEntry.NONE, all.getFirst().hash(), all.get(1).hash());
        assertThat(all).allMatch(entry -> entry.hash().equals(entry.computeHash()));
    }

    @Test
    void a_stranger_computes_the_same_hashes() {
        record("李雷", "feedback/一", Map.of("reason", "off_topic", "note", "“引号”\n\"and\" 🀄", "a", ""));
        record("han.meimei", "person/李雷", Map.of());

        assertThat(database.sql(HASH_BY_A_STRANGER).query(String.class).list())
                .isEqualTo(
                        entries.findAfter(0, 10).stream().map(AuditEntry::hash).toList());
    }

    @Test
    void details_are_written_by_key_in_order() {
        record("a", "feedback/1", Map.of("b", "2", "a", "1", "c", "\""));

        assertThat(entries.findAfter(0, 1).getFirst().deed().details())
                .isEqualTo("{\"a\":\"1\",\"b\":\"2\",\"c\":\"\\\"\"}");
    }

    @Test
    void what_was_not_done_is_not_recorded() {
        record(1);

        transactions.executeWithoutResult(transaction -> {
            audit.record("moderator", Action.DECIDED, "feedback/x", Map.of());
            transaction.setRollbackOnly();
        });
        record(1);

        assertThat(entries.latest()).isEqualTo(2);
        assertThat(check(null).fault()).isNull();
    }

    @Test
    void two_deeds_of_one_transaction_are_two_entries() {
        transactions.executeWithoutResult(transaction -> {
            audit.record("moderator", Action.DECIDED, "feedback/x", Map.of());
            audit.record("moderator", Action.DECIDED, "feedback/y", Map.of());
        });

        assertThat(entries.findAfter(0, 10))
                .extracting(it -> it.deed().subject())
                .containsExactly("feedback/x", "feedback/y");
        assertThat(check(null).fault()).isNull();
    }

    @Test
    void nothing_is_recorded_without_a_transaction_that_writes() {
        var reading = new TransactionTemplate(manager);
        reading.setReadOnly(true);

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> audit.record("moderator", Action.DECIDED, "feedback/x", Map.of()));
        assertThatThrownBy(() -> reading.executeWithoutResult(
                        transaction -> audit.record("moderator", Action.DECIDED, "feedback/x", Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only reads");
    }

    @Test
    void what_an_entry_cannot_hold_is_refused() {
        var unpaired = "\uD83C";

        for (var wrong : List.of("x".repeat(201), "a\0b", unpaired)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> record("moderator", "feedback/x", Map.of("detail", wrong)));
            assertThatIllegalArgumentException().isThrownBy(() -> record("moderator", wrong, Map.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> record(wrong, "feedback/x", Map.of()));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> record(" ", "feedback/x", Map.of()));

        record("moderator", "feedback/x", Map.of("detail", "🀄".repeat(200)));
        assertThat(check(null).fault()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = 'nobody'",
                "DELETE FROM audit_entry WHERE number = 1",
                "DELETE FROM audit_entry WHERE number = 99",
                "TRUNCATE audit_entry",
                "SET LOCAL session_replication_role = replica; DELETE FROM audit_entry"
            })
    void the_database_refuses_to_change_it(String change) {
        record(2);

        assertThatThrownBy(() -> transactions.executeWithoutResult(transaction -> template.execute(change)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added to");

        assertThat(entries.latest()).isEqualTo(2);
    }

    @Test
    void eight_who_act_at_once_make_one_chain() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var done = IntStream.range(0, 8)
                    .mapToObj(thread -> threads.submit(() -> record(25)))
                    .toList();
            for (var each : done) {
                each.get();
            }
        }

        assertThat(entries.findAfter(0, 1000))
                .extracting(AuditEntry::number)
                .isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(check(null)).extracting(ChainVerdict::entries).isEqualTo(200L);
        assertThat(check(null).fault()).isNull();
    }

    @Test
    void a_chain_longer_than_is_read_at_once_is_walked_to_its_end() {
        transactions.executeWithoutResult(transaction -> IntStream.range(0, 1001)
                .forEach(number -> audit.record("moderator", Action.DECIDED, "feedback/" + number, Map.of())));

        var verdict = check(null);

        assertThat(verdict.fault()).isNull();
        assertThat(verdict.entries()).isEqualTo(1001);
        assertThat(verdict.lastHash())
                .isEqualTo(entries.findAfter(1000, 1).getFirst().hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET details = '{\"reason\":\"other\"}' WHERE number = 3",
                "UPDATE audit_entry SET details = '{ }' WHERE number = 3",
                "UPDATE audit_entry SET actor = 'nobody' WHERE number = 3",
                "UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE number = 3",
                "UPDATE audit_entry SET subject = 'FEEDBACK/x' WHERE number = 3",
                "UPDATE audit_entry SET hash = repeat('0', 64) WHERE number = 3"
            })
    void an_entry_that_was_changed_is_found(String change) {
        record(5);

        tamper(change);

        assertThat(check(null).entries()).isEqualTo(2);
        assertThat(check(null).fault()).isEqualTo("Entry 3 does not fit: its hash is not that of what it says.");
    }

    @Test
    void an_entry_that_was_taken_out_is_missed() {
        record(5);

        tamper("DELETE FROM audit_entry WHERE number = 3");

        assertThat(check(null).fault()).isEqualTo("Entry 4 does not fit: the one before it is missing, number 3.");
    }

    @Test
    void an_entry_that_was_taken_out_and_whose_gap_was_closed_is_missed() {
        record(5);

        tamper("DELETE FROM audit_entry WHERE number = 3");
        tamper("UPDATE audit_entry SET number = number - 1 WHERE number = 4");
        tamper("UPDATE audit_entry SET number = number - 1 WHERE number = 5");

        assertThat(check(null).fault()).isEqualTo("Entry 3 does not fit: it does not follow the one before it.");
    }

    @Test
    void the_first_entry_is_missed_as_well() {
        record(2);

        tamper("DELETE FROM audit_entry WHERE number = 1");

        assertThat(check(null).fault()).isEqualTo("Entry 2 does not fit: the one before it is missing, number 1.");
    }

    @Test
    void entries_that_changed_places_are_found() {
        record(5);

        tamper("UPDATE audit_entry SET number = 99 WHERE number = 2");
        tamper("UPDATE audit_entry SET number = 2 WHERE number = 3");
        tamper("UPDATE audit_entry SET number = 3 WHERE number = 99");

        assertThat(check(null).fault()).isEqualTo("Entry 2 does not fit: it does not follow the one before it.");
    }

    @Test
    void an_end_that_was_cut_off_shows_by_the_hash_that_was_kept() {
        record(5);
        var kept = check(null).lastHash();
        record(1);
        assertThat(check(kept).fault()).isNull();

        tamper("DELETE FROM audit_entry WHERE number >= 5");

        assertThat(check(null).fault()).isNull();
        assertThat(check(kept).fault()).contains(kept, "cut off");
    }

    @Test
    void a_chain_that_was_written_anew_shows_by_the_hash_that_was_kept() {
        record(3);
        var kept = check(null).lastHash();

        tamper("TRUNCATE audit_entry");
        record(3);

        assertThat(check(null).fault()).isNull();
        assertThat(check(kept).fault()).contains(kept);
    }

    @Test
    void an_audit_without_entries_fits() {
        assertThat(check(null).fault()).isNull();
        assertThat(check(AuditEntry.NONE).fault()).isNotNull();
    }

    private ChainVerdict check(@Nullable String expected) {
        return ChainCheck.of(template, expected);
    }

    private void record(int times) {
        IntStream.range(0, times).forEach(time -> record("moderator", "feedback/x", Map.of("reason", "off_topic")));
    }

    private void record(String actor, String subject, Map<String, String> details) {
        transactions.executeWithoutResult(transaction -> audit.record(actor, Action.DECIDED, subject, details));
    }

    /** As somebody can who owns the database. */
    private void tamper(String sql) {
        transactions.executeWithoutResult(transaction -> {
            template.execute("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_is_only_added_to");
            template.execute(sql);
            template.execute("ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_is_only_added_to");
        });
    }
}
