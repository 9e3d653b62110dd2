package org.jingnuo.commitments.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.Action;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Passage;
import org.jingnuo.commitments.PromiseKind;
import org.jingnuo.commitments.Section;
import org.jingnuo.commitments.Source;
import org.jingnuo.site.Bilingual;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final Bilingual WORDS = new Bilingual("词", "words");
    private static final LocalDate DUE = LocalDate.parse("2023-12-31");

    /** The print breaks the line inside the second quote. */
    private static final String PRINTED = "前言\n 新增学位一万个，\n公园\u3000\u00a0十个。";

    private static final Section.Paragraph PARAGRAPH =
            new Section.Paragraph("p", new Passage(4, PRINTED.length()), "新增学位一万个，公园十个。", "…");

    private static final Source SOURCE =
            new Source("report", 0, WORDS, WORDS, 2023, DUE, null, WORDS, "", PRINTED, List.of(), List.of());

    @Test
    void a_passage_is_found_in_the_paragraph_without_its_white_space() {
        var range = CompactRange.of(SOURCE, PARAGRAPH, passage("公园\u3000\u00a0十个"));

        assertThat(PARAGRAPH.text().substring(range.start(), range.end())).isEqualTo("公园十个");
        assertThat(range.length()).isEqualTo(4);
    }

    @Test
    void characters_beyond_the_basic_plane_count_once_in_the_source_and_twice_in_the_text() {
        var source = new Source("report", 0, WORDS, WORDS, 2023, DUE, null, WORDS, "", "𠮷 𠮷公园", List.of(), List.of());
        var paragraph = new Section.Paragraph("p", new Passage(0, 5), "𠮷𠮷公园", "…");

        var range = CompactRange.of(source, paragraph, new Passage(3, 5));

        assertThat(paragraph.text().substring(range.start(), range.end())).isEqualTo("公园");
    }

    @Test
    void a_paragraph_is_cut_where_quotes_begin_and_end() {
        var places = promise("places", "新增学位一万个");
        var parks = promise("parks", "公园\u3000\u00a0十个");

        assertThat(pieces(places, parks))
                .extracting(MarkedText.Piece::text, MarkedText.Piece::commitment)
                .containsExactly(tuple("新增学位一万个", places), tuple("，", null), tuple("公园十个", parks), tuple("。", null));
    }

    @Test
    void a_quote_inside_another_keeps_its_own_piece() {
        var outer = promise("outer", "新增学位一万个，\n公园\u3000\u00a0十个");
        var inner = promise("inner", "公园\u3000\u00a0十个");

        assertThat(pieces(outer, inner))
                .extracting(MarkedText.Piece::text, MarkedText.Piece::commitment)
                .containsExactly(tuple("新增学位一万个，", outer), tuple("公园十个", inner), tuple("。", null));
    }

    @Test
    void overlapping_quotes_give_what_they_share_to_the_shorter() {
        var longer = promise("longer", "新增学位一万个");
        var shorter = promise("shorter", "万个，\n公园");

        assertThat(pieces(longer, shorter))
                .extracting(MarkedText.Piece::text, MarkedText.Piece::commitment)
                .containsExactly(
                        tuple("新增学位一", longer), tuple("万个", shorter), tuple("，公园", shorter), tuple("十个。", null));
    }

    @Test
    void of_two_identical_quotes_each_can_be_reached() {
        var one = promise("one", "新增学位一万个");
        var other = promise("other", "新增学位一万个");

        var pieces = pieces(one, other);

        assertThat(pieces)
                .extracting(MarkedText.Piece::text, MarkedText.Piece::commitment)
                .containsExactly(tuple("新增学位一万个", one), tuple("", other), tuple("，公园十个。", null));
        assertThat(pieces.getFirst().beginning()).containsExactly(one, other);
    }

    @Test
    void the_pieces_together_are_the_whole_paragraph() {
        var pieces = pieces(promise("a", "新增学位一万个，\n公园"), promise("b", "学位一万"), promise("c", "万个，\n公园\u3000\u00a0十个。"));

        assertThat(pieces.stream().map(MarkedText.Piece::text).toList())
                .satisfies(texts -> assertThat(String.join("", texts)).isEqualTo(PARAGRAPH.text()));
        assertThat(pieces.stream().flatMap(it -> it.beginning().stream())).hasSize(3);
    }

    private static List<MarkedText.Piece> pieces(Commitment... commitments) {
        return new MarkedText(SOURCE, PARAGRAPH, Stream.of(commitments).toList()).pieces();
    }

    private static Passage passage(String printed) {
        var start = PRINTED.indexOf(printed);
        return new Passage(start, start + printed.length());
    }

    private static Commitment promise(String id, String printed) {
        return new Commitment(
                id,
                0,
                "report",
                "s",
                "p",
                0,
                WORDS,
                "theme",
                Action.ADD,
                PromiseKind.WORK,
                null,
                false,
                printed,
                passage(printed),
                1,
                1,
                DUE,
                null,
                List.of(),
                List.of(),
                List.of(),
                Commitment.PlacesFrom.QUOTE);
    }
}
