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

    /** Whether whatever moves by itself for a while has come to rest: half faded in, nothing has the contrast it will have. */
    private static final String AT_REST = """
            () => document.getAnimations()
              .every(it => it.playState !== 'running' || it.effect.getComputedTiming().endTime === Infinity)
            """;

    /** What is wrong with the page once it has come to rest. */
    public static Stream<String> violations(Page page) {
        page.waitForFunction(AT_REST);
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
