package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.photos.Pictures;
import org.jingnuo.site.Language;

/** The form of feedback, its preview and the outbox, as somebody with a phone meets them. */
record FeedbackPage(Page page, Words words) {

    static final String COMMITMENT = "2023-pocket-parks";

    private static final Pattern OWN_PAGE = Pattern.compile("/feedback/[0-9A-Z-]{30}$");

    static FeedbackPage open(Page page, Language language) {
        page.navigate(language.address(FeedbackPaths.write(COMMITMENT)));
        return new FeedbackPage(page, new Words(language));
    }

    /** Until the worker is there and has kept this page, so that it is there without a connection. */
    FeedbackPage untilKept() {
        page.waitForCondition(() -> (boolean) page.evaluate("""
                async () => (await caches.has('feedback'))
                  && (await (await caches.open('feedback')).keys()).some(({ url }) => url.includes('/feedback/new'))
                """));
        return this;
    }

    FeedbackPage say(String seen, String text) {
        page.getByLabel(words.get(seen), new Page.GetByLabelOptions().setExact(true))
                .check();
        said().fill(text);
        return this;
    }

    FeedbackPage addPhoto() {
        var photo = Pictures.jpeg(Pictures.scene(2400, 1800, 7));
        page.locator("input[type=file]").setInputFiles(new FilePayload("IMG_1.jpg", "image/jpeg", photo));
        assertThat(photo()).isVisible();
        return this;
    }

    FeedbackPage preview() {
        press("feedback.preview.show");
        assertThat(heading("feedback.preview.title")).isVisible();
        return this;
    }

    FeedbackPage send() {
        press("feedback.send");
        return this;
    }

    void press(String button) {
        button(button).click();
    }

    /** It was sent, and its own page thanks for it. */
    FeedbackPage isThankedFor() {
        assertThat(heading("feedback.sent.title")).isVisible();
        assertThat(page).hasURL(OWN_PAGE);
        return this;
    }

    Locator said() {
        return page.getByLabel(words.get("feedback.words"), new Page.GetByLabelOptions().setExact(true));
    }

    Locator photo() {
        return page.getByAltText(words.get("feedback.photo.number", "1"));
    }

    Locator text(String key) {
        return page.getByText(words.get(key));
    }

    Locator heading(String key) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words.get(key)));
    }

    Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words.get(key)).setExact(true));
    }
}
