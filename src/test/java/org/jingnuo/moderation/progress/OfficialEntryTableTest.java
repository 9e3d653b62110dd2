package org.jingnuo.moderation.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jingnuo.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses to whoever writes to it, past every service. */
@RepositoryTest
class OfficialEntryTableTest {

    private static final String CONFIRM =
            "UPDATE official_entry SET state = 'CONFIRMED', confirmed_at = now(), confirmed_by = ";

    @Autowired
    JdbcClient database;

    @Test
    void nobody_confirms_what_they_proposed() {
        propose();

        refused("official_entry_is_confirmed_by_another", () -> run(CONFIRM + "'mei'"));
    }

    @Test
    void nobody_rejects_what_they_proposed_nor_takes_back_what_another_did() {
        propose();

        refused("stands_as_its_people_say", () -> run("""
                UPDATE official_entry
                   SET state = 'REJECTED', ended_by = 'mei', ended_at = now(), ended_because = 'x'"""));
    }

    @Test
    void only_who_proposed_takes_back() {
        propose();

        refused(
                "stands_as_its_people_say",
                () -> run("UPDATE official_entry SET state = 'TAKEN_BACK', ended_by = 'lin', ended_at = now()"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote = '别的话'",
                "execution = 'DROPPED'",
                "as_of = '2023-12-30'",
                "document_url = 'https://example.org/other'",
                "commitment = '2023-gdp-growth'",
                "proposed_by = 'someone'"
            })
    void what_was_proposed_is_not_changed(String change) {
        propose();

        refused("cannot be changed", () -> run("UPDATE official_entry SET " + change));
    }

    @Test
    void what_was_proposed_is_not_changed_on_the_way_to_being_confirmed() {
        propose();

        refused("cannot be changed", () -> run(CONFIRM + "'lin', quote = '别的话'"));
    }

    @Test
    void an_entry_does_not_begin_confirmed() {
        refused("begins as a proposal", () -> run(INSERT.replace("'PROPOSED'", "'CONFIRMED'")));
    }

    @Test
    void who_confirmed_does_not_change_and_nothing_stands_twice() {
        propose();
        run(CONFIRM + "'lin'");

        refused("Who confirmed", () -> run("""
                UPDATE official_entry SET state = 'SUPERSEDED', confirmed_by = 'wu', ended_by = 'lin', ended_at = now(),
                       ended_because = 'x'"""));
    }

    @Test
    void what_was_confirmed_does_not_go_back_to_being_proposed() {
        propose();
        run(CONFIRM + "'lin'");

        refused(
                "does not go from",
                () -> run("UPDATE official_entry SET state = 'PROPOSED', confirmed_by = confirmed_by"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM official_entry", "TRUNCATE official_entry"})
    void an_entry_is_never_deleted(String statement) {
        propose();

        refused("never deleted", () -> run(statement));
    }

    @Test
    void nobody_confirms_the_withdrawal_they_proposed() {
        proposeWithdrawal();

        refused("official_entry_is_withdrawn_by_another", () -> run(WITHDRAW + "'mei'"));
    }

    @Test
    void nothing_is_withdrawn_that_nobody_proposed_to() {
        propose();
        run(CONFIRM + "'lin'");

        refused("official_entry_is_withdrawn_by_another", () -> run(WITHDRAW + "'lin'"));
    }

    @Test
    void nothing_is_withdrawn_for_another_reason_than_was_proposed() {
        proposeWithdrawal();

        refused("official_entry_is_withdrawn_by_another", () -> run(WITHDRAW.replace("'x'", "'别的'") + "'lin'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withdrawal_proposed_by = 'lin'",
                "withdrawal_because = '别的'",
                "withdrawal_proposed_at = now() - interval '1 day'"
            })
    void who_proposed_to_withdraw_it_and_why_is_not_changed(String change) {
        proposeWithdrawal();

        refused("never changed", () -> run("UPDATE official_entry SET " + change));
    }

    @Test
    void who_proposed_to_withdraw_it_is_not_changed_on_the_way_to_being_withdrawn() {
        proposeWithdrawal();

        refused("cannot be changed", () -> run(WITHDRAW + "'mei', withdrawal_proposed_by = 'lin'"));
    }

    @Test
    void why_it_was_to_be_withdrawn_is_not_changed_on_the_way_to_being_rejected() {
        proposeWithdrawal();

        refused("never changed", () -> run(REJECT_WITHDRAWAL + "'lin', withdrawal_because = '别的'"));
    }

    @Test
    void nobody_says_no_to_the_withdrawal_they_proposed() {
        proposeWithdrawal();

        refused("withdrawal_is_rejected_by_another", () -> run(REJECT_WITHDRAWAL + "'mei'"));
    }

    @Test
    void what_another_said_no_to_is_not_withdrawn() {
        proposeWithdrawal();
        run(REJECT_WITHDRAWAL + "'lin'");

        refused("official_entry_is_withdrawn_by_another", () -> run(WITHDRAW + "'wu'"));
    }

    @Test
    void a_withdrawal_that_was_rejected_can_be_proposed_anew_by_another() {
        proposeWithdrawal();
        run(REJECT_WITHDRAWAL + "'lin'");

        assertThat(run(PROPOSE_WITHDRAWAL.replace("'mei'", "'lin'"))).isOne();
        assertThat(run(WITHDRAW + "'mei'")).isOne();
    }

    @Test
    void nothing_that_is_only_proposed_is_to_be_withdrawn() {
        propose();

        refused("cannot be changed", () -> run(PROPOSE_WITHDRAWAL));
    }

    @Test
    void an_entry_is_not_confirmed_and_to_be_withdrawn_in_one_step() {
        propose();

        refused(
                "cannot be changed",
                () -> run(PROPOSE_WITHDRAWAL + ", state = 'CONFIRMED', confirmed_by = 'lin', confirmed_at = now()"));
    }

    @Test
    void a_statement_without_copy_and_without_a_day_at_an_address_is_refused() {
        refused("has_a_copy_or_an_address", () -> run(INSERT.replace("'2024-02-01'", "NULL")));
    }

    @Test
    void what_was_searched_is_no_part_of_a_statement() {
        refused("is_a_statement_or_none", () -> run(INSERT.replace("NULL)", "'网站')")));
    }

    @Test
    void a_copy_is_kept_under_the_digest_of_its_bytes_and_no_other() {
        refused(
                "kept_copy",
                () -> database.sql("INSERT INTO kept_copy (sha256, media_type, content) VALUES (?, 'text/plain', ?)")
                        .param("0".repeat(64))
                        .param("x".getBytes(StandardCharsets.UTF_8))
                        .update());
    }

    @Test
    void a_reply_is_not_changed_and_withdrawn_once() {
        run("""
                INSERT INTO official_reply (id, commitment, body_zh, said_on, words, written_by, written_at)
                VALUES ('r', 'c', '某局', '2024-01-01', '已办结', 'wu', now())""");
        var withdraw = "UPDATE official_reply SET withdrawn_by = 'wu', withdrawn_at = now(), withdrawn_because = 'x'";
        assertThat(run(withdraw)).isOne();

        refused("withdrawn once", () -> run(withdraw));
    }

    private static final String INSERT = """
            INSERT INTO official_entry (id, commitment, as_of, execution, quote, document_title, document_body,
                   document_published_on, document_url, document_seen_on, proposed_by, proposed_at, state, searched) VALUES
                   ('e', '2023-parking-spaces', '2023-12-31', 'DONE', '全年新增', '报告', '市政府',
                   '2024-01-15', 'https://example.org', '2024-02-01', 'mei', now(), 'PROPOSED', NULL)""";

    private static final String PROPOSE_WITHDRAWAL = """
            UPDATE official_entry
               SET withdrawal_proposed_by = 'mei', withdrawal_proposed_at = now(), withdrawal_because = 'x',
                   withdrawal_rejected_by = NULL, withdrawal_rejected_at = NULL, withdrawal_rejected_because = NULL""";

    private static final String REJECT_WITHDRAWAL = """
            UPDATE official_entry
               SET withdrawal_rejected_at = now(), withdrawal_rejected_because = 'no', withdrawal_rejected_by =\s""";

    private static final String WITHDRAW =
            "UPDATE official_entry SET state = 'WITHDRAWN', ended_at = now(), ended_because = 'x', ended_by = ";

    private void propose() {
        run(INSERT);
    }

    /** By mei, who proposed the entry, too. */
    private void proposeWithdrawal() {
        propose();
        run(CONFIRM + "'lin'");
        run(PROPOSE_WITHDRAWAL);
    }

    private int run(String statement) {
        return database.sql(statement).update();
    }

    private static void refused(String why, ThrowingCallable statement) {
        assertThatThrownBy(statement).isInstanceOf(DataAccessException.class).hasMessageContaining(why);
    }
}
