package org.jingnuo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jingnuo.site.PagesOutdated;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;

class HeldForReadingTest {

    private final List<Object> told = new ArrayList<>();
    private Supplier<String> database = () -> "first";
    private final HeldForReading<String> held = new HeldForReading<>("words", "none", () -> database.get(), told::add);

    @Test
    void pages_are_outdated_when_and_only_when_something_is_otherwise() {
        held.refresh();
        held.refresh();
        assertThat(held.now()).isEqualTo("first");
        assertThat(told).containsExactly(new PagesOutdated("words"));

        database = () -> "second";
        held.refresh();

        assertThat(held.now()).isEqualTo("second");
        assertThat(told).hasSize(2);
    }

    @Test
    void what_was_held_stays_while_the_database_is_lost() {
        held.refresh();
        database = () -> {
            throw new DataAccessResourceFailureException("lost");
        };

        held.refreshIfPossible();

        assertThat(held.now()).isEqualTo("first");
        assertThatThrownBy(held::refresh).isInstanceOf(DataAccessException.class);
    }
}
