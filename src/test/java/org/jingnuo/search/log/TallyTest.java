package org.jingnuo.search.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import org.jingnuo.search.SearchFinished.Outcome;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

    private final Tally tally = new Tally(2);

    @Test
    void the_same_query_is_counted_and_taken_once() {
        tally.add(query("地铁"));
        tally.add(query("地铁"));

        assertThat(tally.take()).containsExactly(entry(query("地铁"), 2L));
        assertThat(tally.take()).isEmpty();
    }

    @Test
    void what_could_not_be_written_is_taken_again_with_what_came_since() {
        tally.add(query("地铁"));
        var unwritten = tally.take();
        tally.add(query("地铁"));

        tally.giveBack(unwritten);

        assertThat(tally.take()).containsExactly(entry(query("地铁"), 2L));
    }

    @Test
    void when_full_it_goes_on_counting_what_it_knows() {
        tally.add(query("a"));
        tally.add(query("b"));
        tally.take();

        assertThat(tally.add(query("c"))).isFalse();
        assertThat(tally.add(query("a"))).isTrue();
        assertThat(tally.take()).containsExactly(entry(query("a"), 1L));
    }

    @Test
    void the_next_day_there_is_room_again_for_all_but_what_is_unwritten() {
        tally.add(query("a"));
        tally.take();
        tally.add(query("b"));

        tally.forgetBefore(TODAY.plusDays(1));

        assertThat(tally.add(query("c"))).isTrue();
        assertThat(tally.add(query("d"))).isFalse();
    }

    private static UnansweredQuery query(String text) {
        return new UnansweredQuery(TODAY, text, Outcome.NOTHING);
    }
}
