package org.jingnuo.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.commitments.content.Content;
import org.jingnuo.opendata.ApiContract;
import org.jingnuo.site.Bilingual;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class ChangedContentTest {

    private static final String GONE = "2023-parking-spaces";
    private static final String SUCCESSOR = "2023-school-places";

    @LocalServerPort
    int port;

    @Autowired
    ContentImport contentImport;

    @Autowired
    Catalogue catalogue;

    @AfterEach
    void bring_it_back() {
        show(Contents.REAL);
    }

    @Test
    void a_commitment_that_has_gone_says_what_it_was_why_it_went_and_where_to() {
        var portal = new Portal(port);
        var before = portal.get("/en/c/" + GONE).status();

        show(Contents.without(
                GONE, new Content.Retired(GONE, new Bilingual("合并", "merged into another"), List.of(SUCCESSOR))));

        var page = portal.get("/en/c/" + GONE);
        assertThat(before).isEqualTo(200);
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.html().expectFirst("main").text()).contains("6,800 new parking spaces", "merged into another");
        assertThat(page.html().select("main a").eachAttr("href")).contains("/en/c/" + SUCCESSOR, "/en/commitments");
        assertThat(portal.get("/pictures/" + GONE + ".png").status()).isEqualTo(404);
    }

    @Test
    void a_program_is_told_the_same_of_a_commitment_that_has_gone() {
        var portal = new Portal(port);

        show(Contents.without(
                GONE, new Content.Retired(GONE, new Bilingual("合并", "merged into another"), List.of(SUCCESSOR))));

        var problem = portal.get("/api/v1/commitments/" + GONE);
        assertThat(problem.status()).isEqualTo(410);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.text())
                .contains("6,800 new parking spaces", "merged into another", "/c/" + SUCCESSOR, SUCCESSOR);
        assertThat(ApiContract.of(portal).violations("/commitments/{id}", problem))
                .isEmpty();
    }

    @Test
    void no_page_from_before_a_change_is_served_after_it() {
        var portal = new Portal(port);
        var before = portal.get("/en/c/" + GONE);

        show(Contents.withTitle(GONE, new Bilingual("新标题", "A new title")));

        var after = portal.get("/en/c/" + GONE, "If-None-Match", before.header("ETag"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.html().expectFirst("h1").text()).isEqualTo("A new title");
    }

    @Test
    void a_title_with_markup_is_shown_as_it_is_written() {
        var title = "</script></title><img src=x> & \"more\"";

        show(Contents.withTitle(GONE, new Bilingual(title, title)));

        var page = new Portal(port).get("/c/" + GONE).html();
        assertThat(page.expectFirst("h1").text()).isEqualTo(title);
        assertThat(page.title()).startsWith(title);
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(title);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("script")).hasSize(2);
    }

    private void show(Content content) {
        contentImport.run(content);
        catalogue.refresh();
    }
}
