package org.jingnuo.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.PublicAddresses;
import org.jingnuo.site.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of itself to search engines and link previews. */
@PortalTest
class PageHeadTest {

    @LocalServerPort
    int port;

    @Value("${jingnuo.url}")
    String site;

    @Autowired
    JsonMapper json;

    private Portal portal;

    @BeforeEach
    void find_the_portal() {
        portal = new Portal(port);
    }

    @ParameterizedTest
    @MethodSource("org.jingnuo.PublicAddresses#all")
    void a_page_says_what_it_is(String address) {
        var page = portal.get(address).html();

        assertThat(page.title()).isNotBlank().endsWith(Language.ofPath(address) == Language.EN ? "Jingnuo" : "荆诺");
        assertThat(meta(page, "name=description")).isNotBlank();
        assertThat(meta(page, "property=og:title")).isNotBlank();
        assertThat(meta(page, "property=og:description")).isNotBlank();
        assertThat(meta(page, "property=og:type")).isNotBlank();
        assertThat(meta(page, "property=og:url")).isEqualTo(link(page, "rel=canonical"));
        assertThat(meta(page, "property=og:image")).startsWith(site + "/");
        assertThat(meta(page, "name=viewport")).doesNotContain("maximum-scale", "user-scalable");
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/commitments", "/c/2023-parking-spaces", "/source/report-2023"})
    void a_page_names_its_one_address_and_its_languages(String path) {
        for (var language : Language.values()) {
            var page = portal.get(language.address(path)).html();

            assertThat(link(page, "rel=canonical")).isEqualTo(site + language.address(path));
            assertThat(link(page, "hreflang=zh-CN")).isEqualTo(site + Language.ZH.address(path));
            assertThat(link(page, "hreflang=en")).isEqualTo(site + Language.EN.address(path));
            assertThat(link(page, "hreflang=x-default")).isEqualTo(site + Language.ZH.address(path));
            assertThat(page.select("link[hreflang]")).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/commitments?theme=housing&kind=new, /commitments?theme=housing&kind=new",
        "/commitments?kind=new&theme=housing&nonsense=1, /commitments?theme=housing&kind=new",
        "/commitments?theme=magic, /commitments",
        "/about?utm_source=x, /about",
        "/en?x, /en",
    })
    void a_query_that_changes_nothing_is_no_part_of_the_address(String address, String canonical) {
        assertThat(link(portal.get(address).html(), "rel=canonical")).isEqualTo(site + canonical);
    }

    @Test
    void no_two_pages_have_one_title_and_description() {
        var seen = new HashSet<List<String>>();

        PublicAddresses.all().filter(address -> !address.contains("?")).forEach(address -> {
            var page = portal.get(address).html();
            assertThat(seen.add(List.of(page.title(), meta(page, "name=description"))))
                    .as(address)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void a_commitment_is_a_claim_in_a_report(String prefix) {
        var claim = linkedData(prefix + PublicAddresses.COMMITMENT).get(0);

        assertThat(claim.get("@type").asString()).isEqualTo("Claim");
        assertThat(claim.get("text").asString()).isEqualTo("新增停车泊位6800个");
        assertThat(claim.get("appearance").get("@type").asString()).isEqualTo("Report");
        assertThat(claim.get("appearance").get("identifier").asString()).matches("sha256:[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void the_source_is_a_report(String prefix) {
        assertThat(linkedData(prefix + PublicAddresses.SOURCE)
                        .get(0)
                        .get("@type")
                        .asString())
                .isEqualTo("Report");
    }

    @ParameterizedTest
    @MethodSource("org.jingnuo.PublicAddresses#all")
    void no_page_passes_a_verdict(String address) {
        assertThat(portal.get(address).text()).doesNotContain("ClaimReview");
    }

    @Test
    void a_commitment_is_previewed_by_its_own_picture() {
        var page = portal.get("/en" + PublicAddresses.COMMITMENT).html();

        assertThat(meta(page, "property=og:image")).isEqualTo(site + "/en/pictures/2023-parking-spaces.png");
        assertThat(meta(page, "property=og:image:alt")).contains("6,800");
        assertThat(meta(page, "name=twitter:card")).isEqualTo("summary_large_image");
    }

    private JsonNode linkedData(String address) {
        var scripts = portal.get(address).html().select("script[type=application/ld+json]");
        assertThat(scripts).hasSize(1);
        return json.readTree(scripts.getFirst().data());
    }

    private static String meta(Document page, String attribute) {
        var found = page.select("meta[" + attribute + "]");
        assertThat(found).as(attribute).hasSize(1);
        return found.attr("content");
    }

    private static String link(Document page, String attribute) {
        var found = page.select("link[" + attribute + "]");
        assertThat(found).as(attribute).hasSize(1);
        return found.attr("href");
    }
}
