package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.jingnuo.PublicAddresses;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;

/** Reading and choosing without a pointer. */
@BrowserTest
class KeyboardIT {

    private static final int MOST_STEPS = 60;

    /** Says what has the focus, and how it is marked. */
    private static final String FOCUSED = """
            () => {
              const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect();
              return {
                text: it.innerText || it.closest('label')?.innerText || '',
                marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                visible: box.bottom > 0 && box.top < innerHeight && box.width > 0,
              };
            }
            """;

    @Test
    void the_first_step_offers_to_skip_to_the_text(Readers readers) {
        var page = readers.come(Reader.AT_DESK);

        PublicAddresses.views().forEach(address -> {
            var words = new Words(Language.ofPath(address));
            page.navigate(address);
            page.keyboard().press("Tab");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.get("site.skip"))))
                    .isFocused();
            assertThat(focused(page)).containsEntry("marked", true).containsEntry("visible", true);

            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile("#main$"));
            assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
        });
    }

    @Test
    void a_filter_can_be_reached_and_ticked_and_the_focus_always_shows(Readers readers) {
        var list = BrowsePage.open(readers, Reader.AT_DESK, Language.EN);
        var page = list.page();

        step(page, "Homes");
        page.keyboard().press("Space");

        assertThat(page).hasURL(Pattern.compile("theme=housing"));
        assertThat(list.filter("Homes")).isChecked();
        assertThat(list.filter("Homes")).isFocused();
    }

    /** Presses Tab until the focus is on what begins with {@code text}. */
    private static void step(Page page, String text) {
        for (var step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            var focused = focused(page);
            assertThat(focused).containsEntry("marked", true).containsEntry("visible", true);
            if (((String) focused.get("text")).strip().startsWith(text)) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> focused(Page page) {
        return (Map<String, Object>) page.evaluate(FOCUSED);
    }
}
