package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingnuo.PublicAddresses;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.0 to 2.2, A and AA, as far as axe can tell; no rule is left out. */
@BrowserTest
class AccessibilityIT {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    static Stream<Reader> looks() {
        return Stream.of(Reader.ON_PHONE, Reader.ON_PHONE.withDarkColours(), Reader.ON_PHONE.withLargeType());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_page_is_accessible(Reader reader, Readers readers) {
        var page = readers.come(reader);

        var violations = Stream.concat(PublicAddresses.views(), Stream.of("/no-such-page", "/en/no-such-page"))
                .flatMap(address -> {
                    page.navigate(address);
                    return violations(page);
                })
                .toList();

        readers.expectNotFound();
        assertThat(violations).isEmpty();
    }

    @Test
    void the_list_is_accessible_after_flow_has_taken_over(Readers readers) {
        var list = BrowsePage.open(readers, Reader.AT_DESK, Language.EN)
                .unfold("browse.filters", "facet.SECTION", "facet.PLACE", "facet.KIND", "facet.LIVELIHOOD");
        list.filter("Homes").check();
        assertThat(list.page()).hasURL(Pattern.compile("theme="));
        list.untilTakenOver();

        assertThat(violations(list.page())).isEmpty();
    }

    private static Stream<String> violations(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .options(options)
                        .withTags(STANDARDS)
                        .setLegacyMode(true) // there are no frames
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> "%s: %s: %s %s"
                                        .formatted(
                                                page.url(), rule.getId(), node.getHtml(), node.getFailureSummary())));
    }
}
