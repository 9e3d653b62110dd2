package org.jingnuo.search.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchPaths;
import org.jingnuo.search.SearchReadiness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;

@PortalTest
class SearchResultsTest {

    @LocalServerPort
    int port;

    @Autowired
    Search search;

    @BeforeEach
    void wait_for_the_index() {
        SearchReadiness.await(search);
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=公园, ?q=公园, 下载这份清单（CSV）",
        "/en/search?q=公园, ?q=公园, Download this list (CSV)",
        "/search?sort=size&q=公园&kind=total&kind=new, ?q=公园&kind=new&kind=total&sort=size, 下载这份清单（CSV）",
        "/search?q=建设&page=2, ?q=建设, 下载这份清单（CSV）",
        "/search?q=建设&theme=magic, ?q=建设, 下载这份清单（CSV）"
    })
    void what_was_found_can_be_taken_away_as_it_is_narrowed_and_ordered(String page, String asked, String text) {
        assertThat(tables(page)).containsExactly(SearchPaths.TABLE + UriUtils.encodeQuery(asked, UTF_8) + " " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?q=zzzzqqqq", "/search?q=公园&kind=honour&section=industry"})
    void where_nothing_was_found_there_is_nothing_to_take_away(String page) {
        assertThat(tables(page)).isEmpty();
    }

    /** Address and text of the links to a table. */
    private List<String> tables(String page) {
        return new Portal(port)
                .get(UriUtils.encodeQuery(page, UTF_8)).html().select("main a[href^=/api]").stream()
                        .map(link -> link.attr("href") + " " + link.text())
                        .toList();
    }
}
