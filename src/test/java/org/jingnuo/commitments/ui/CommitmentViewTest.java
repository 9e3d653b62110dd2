package org.jingnuo.commitments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a commitment's page says, and what it says to be unsaid. */
@PortalTest
class CommitmentViewTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                2023-parking-spaces    | What           | Add
                2023-parking-spaces    | Until when     | By 31 December 2023
                2023-parking-spaces    | Until when     | This day has passed
                2023-parking-spaces    | How firmly     | None of the words we list
                2023-parking-spaces    | The number     | “6800个”
                2023-parking-spaces    | Theme          | Roads, parking and rail
                2023-parking-spaces    | Livelihood     | Touches daily life directly
                2023-parking-spaces    | Where          | The clause itself names no place
                2023-parking-spaces    | Where          | Known sites so far, some only roughly: 0 of 6,800 spaces
                2023-rental-homes      | Where          | The report does not say
                2023-rental-homes      | Where          | Known sites so far, some only roughly: 0 of 5,912 homes
                2023-large-reservoirs  | Where          | Known sites so far, some only roughly: 1 of 2 reservoirs
                2023-new-parlour-projects | Where       | Known sites so far, some only roughly: 0 of 13 projects
                2023-xigan-water-quality | How firmly   | 大力改善
                2023-tourist-visits | How firmly     | 力争
                """)
    void a_fact_stands_beside_its_name(String id, String name, String fact) {
        assertThat(fact(page("/en/c/" + id), name)).contains(fact);
    }

    @Test
    void what_the_report_does_not_say_is_said_to_be_unsaid() {
        var page = page("/en/c/2023-gdp-growth");

        assertThat(fact(page, "Where")).isIn("The report does not say", "Jingzhou The whole city, nothing more exact");
        assertThat(page.text()).contains("No official record known. That does not mean that nothing was done.");
    }

    @Test
    void how_many_sites_are_known_is_said_in_chinese_too() {
        assertThat(fact(page("/c/2023-pocket-parks"), "在哪里")).contains("共 15 处，目前知道位置（包括大致位置）的有 0 处");
    }

    @Test
    void nothing_is_said_of_sites_where_none_are_counted() {
        assertThat(fact(page("/en/c/2023-joint-procedures"), "Where")).isEqualTo("The report does not say");
    }

    @Test
    void the_quote_is_marked_inside_its_whole_paragraph() {
        var quote = page("/c/2023-parking-spaces").expectFirst("blockquote");

        assertThat(quote.select("mark").text()).isEqualTo("新增停车泊位6800个");
        assertThat(quote.text().length()).isGreaterThan(100);
        assertThat(quote.attr("lang")).isEqualTo("zh-CN");
    }

    @Test
    void an_english_page_says_which_of_its_words_are_chinese() {
        var page = page("/en/c/2023-tourist-visits");

        assertThat(page.select("main *").stream()
                        .filter(element -> element.ownText().codePoints().anyMatch(Character::isIdeographic))
                        .filter(element -> element.closest("[lang=zh-CN]") == null)
                        .map(Element::outerHtml))
                .isEmpty();
    }

    @Test
    void its_siblings_are_the_others_of_its_sentence() {
        var page = page("/en/c/2023-grain-output");

        assertThat(page.select("main li a").eachAttr("href"))
                .filteredOn(address -> address.startsWith("/en/c/"))
                .isNotEmpty()
                .doesNotContain("/en/c/2023-grain-output");
    }

    private Document page(String address) {
        return new Portal(port).get(address).html();
    }

    private static String fact(Document page, String name) {
        return page.select("dt:matchesWholeOwnText(^" + name + "$) + dd").stream()
                .map(Element::text)
                .findFirst()
                .orElseThrow();
    }
}
