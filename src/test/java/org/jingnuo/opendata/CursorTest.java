package org.jingnuo.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 999_999_999})
    void a_cursor_comes_back_as_it_was_given_out(int page) {
        var word = new Cursor(page).word();

        assertThat(word).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.parse(word)).contains(new Cursor(page));
    }

    /** The last three read page 0, page 02, and page 1 with padding. */
    @ParameterizedTest
    @ValueSource(strings = {"", "2", "page 2", "!", "cGFnZSA", "\ud800", "cGFnZSAw", "cGFnZSAwMg", "cGFnZSAx=="})
    void a_word_that_was_never_given_out_is_no_cursor(String word) {
        assertThat(Cursor.parse(word)).isEmpty();
    }
}
