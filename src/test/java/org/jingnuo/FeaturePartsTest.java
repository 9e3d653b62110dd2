package org.jingnuo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jingnuo.commitments.HomePart;
import org.jingnuo.map.NearPart;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/** What a feature adds to the pages of another, which know nothing of it. */
@PortalTest
class FeaturePartsTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        HomePart lately() {
            return visit ->
                    Optional.of(part("Seen lately, in " + visit.language().code()));
        }

        @Bean
        HomePart silent() {
            return visit -> Optional.empty();
        }

        @Bean
        NearPart around() {
            return (answer, visit) -> answer.place() == null
                    ? Optional.of(part("Seen within a few steps"))
                    : Optional.of(part("Seen around " + answer.place().name().en()));
        }

        private static Paragraph part(String text) {
            var part = new Paragraph(text);
            part.addClassName("part");
            return part;
        }
    }

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"/, zh", "/en, en"})
    void the_home_page_has_it_between_the_numbers_and_the_themes(String address, String language) {
        var page = new Portal(port).get(address).html();

        assertThat(page.select(".part").eachText()).containsExactly("Seen lately, in " + language);
        assertThat(page.select(".number-cards ~ .part ~ h2")).isNotEmpty();
        assertThat(page.select("h2 ~ .part")).isEmpty();
    }

    @Test
    void what_is_near_ends_with_it() {
        var place = new Portal(port).get("/near?place=honghu-shi").html();
        var here = new Portal(port).post("/near", "lat=30.31&lon=112.25").html();

        assertThat(last(place)).isEqualTo("Seen around Honghu City");
        assertThat(last(here)).isEqualTo("Seen within a few steps");
    }

    /** Text of the last thing among the results. */
    private static String last(Document page) {
        return page.select("section:has(> h2) > :last-child").eachText().getFirst();
    }
}
