package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jingnuo.site.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the home page to the very words, as a newcomer with a phone goes. */
@BrowserTest
class MainJourneyIT {

    @ParameterizedTest
    @CsvSource({
        "ZH, true, 新增停车泊位, 新增停车泊位6800个, '6,?800'",
        "ZH, false, 新增停车泊位, 新增停车泊位6800个, '6,?800'",
        "EN, true, new parking spaces, '6,800 new parking spaces', '6,800'",
        "EN, false, new parking spaces, '6,800 new parking spaces', '6,800'",
    })
    void a_number_on_the_home_page_leads_to_the_words_it_comes_from(
            Language language, boolean scripts, String caption, String title, String number, Readers readers) {
        var words = new Words(language);
        var reader = scripts ? Reader.ON_PHONE : Reader.ON_PHONE.withoutScripts();

        var page = readers.open(reader, language.address("/"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(caption))
                .tap();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
        assertThat(page.getByRole(AriaRole.MAIN)
                        .getByText(Pattern.compile(number))
                        .first())
                .isVisible();
        var paragraph = page.getByRole(AriaRole.BLOCKQUOTE);
        assertThat(paragraph).containsText(Pattern.compile("..*新增停车泊位6800个..*"));
        assertThat(paragraph.locator("mark")).hasText("新增停车泊位6800个");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(words.get("commitment.noOfficial"));

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile(startOf(words.get("commitment.inSource")))))
                .tap();

        assertThat(page).hasURL(Pattern.compile("/source/report-2023#2023-parking-spaces$"));
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("新增停车泊位6800个")))
                .isInViewport();
    }

    /** Of a text with gaps. */
    private static String startOf(String text) {
        return "^" + text.split("[（(]")[0].strip();
    }
}
