package org.jingnuo.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** WCAG 2.0 to 2.2, A and AA, as far as axe can tell; no rule is left out. */
public final class Axe {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private Axe() {}

    /** What is wrong with the page as it is now. */
    public static Stream<String> violations(Page page) {
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
