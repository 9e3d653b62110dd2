package org.jingnuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.PublicAddresses;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 320 px, which is also 1280 px at a zoom of 400 %. */
@BrowserTest
class NarrowScreenIT {

    /** How wide the page is; a phone would rather shrink it than scroll, so the window's own width says nothing. */
    private static final String WIDTH = "() => document.documentElement.scrollWidth";

    /**
     * Everything that can be pressed and is smaller than {@code least} pixels in one direction. A link within a sentence
     * is as high as its line (WCAG 2.5.8); a box is pressed by its label.
     */
    private static final String TOO_SMALL = """
            least => [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select')]
              .map(it => it.closest('label') || it)
              .filter(it => it.checkVisibility() && !it.matches('.skip'))
              .filter(it => {
                const sentence = it.closest('p, dd, blockquote, td');
                return !sentence || sentence.innerText.trim() === it.innerText.trim();
              })
              .map(it => [it, it.getBoundingClientRect()])
              .filter(([, box]) => box.width < least || box.height < least)
              .map(([it, box]) => `${it.outerHTML.slice(0, 100)}: ${box.width} x ${box.height}`)
            """;

    static Stream<Reader> narrow() {
        return Stream.of(Reader.ON_NARROW_SCREEN, Reader.ON_NARROW_SCREEN.withLargeType());
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void no_page_scrolls_sideways(Reader reader, Readers readers) {
        var page = readers.come(reader);

        var tooWide = PublicAddresses.all()
                .filter(address -> {
                    page.navigate(address);
                    unfoldAll(page);
                    return !page.evaluate(WIDTH).equals(reader.width());
                })
                .toList();

        assertThat(tooWide).isEmpty();
    }

    /** English needs the most room: 10.62 million, and words that cannot be parted. */
    @Test
    void no_commitment_scrolls_sideways_in_large_type(Readers readers, @Autowired Catalogue catalogue) {
        var reader = Reader.ON_NARROW_SCREEN.withLargeType();
        var page = readers.come(reader);

        var tooWide = catalogue.now().commitments().stream()
                .map(commitment -> Language.EN.address(CommitmentPaths.commitment(commitment.id())))
                .filter(address -> {
                    page.navigate(address);
                    return !page.evaluate(WIDTH).equals(reader.width());
                })
                .toList();

        assertThat(tooWide).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void the_value_of_a_fact_has_at_least_half_the_width(Reader reader, Readers readers) {
        var page = readers.open(reader, "/en/c/2023-parking-spaces");

        assertThat(page.locator("main dd").all()).isNotEmpty();
        assertThat((Boolean) page.evaluate("""
                () => [...document.querySelectorAll('main dd')]
                  .every(it => it.offsetWidth >= document.querySelector('main dl').offsetWidth / 2)
                """)).isTrue();
    }

    @Test
    void whatever_can_be_pressed_is_large_enough_for_a_thumb(Readers readers) {
        var page = readers.come(Reader.ON_PHONE);

        var tooSmall = PublicAddresses.views()
                .flatMap(address -> {
                    page.navigate(address);
                    unfoldAll(page);
                    return ((List<?>) page.evaluate(TOO_SMALL, 44)).stream().map(it -> address + ": " + it);
                })
                .toList();

        assertThat(tooSmall).isEmpty();
    }

    private static void unfoldAll(Page page) {
        page.evaluate("() => document.querySelectorAll('details').forEach(it => { it.open = true; })");
    }
}
