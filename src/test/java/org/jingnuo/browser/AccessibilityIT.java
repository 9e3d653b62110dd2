package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingnuo.PublicAddresses;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, and what pages become while they are used. */
@BrowserTest
class AccessibilityIT {

    private static final Words EN = new Words(Language.EN);
    private static final Geolocation IN_SHASHI = new Geolocation(30.31, 112.26);
    private static final Geolocation IN_BEIJING = new Geolocation(39.90, 116.40);

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
                    return Axe.violations(page);
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

        assertThat(Axe.violations(list.page())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void what_is_near_is_accessible_wherever_somebody_is(Reader reader, Readers readers) {
        var inShashi = near(readers.come(reader), IN_SHASHI);
        assertThat(inShashi.locator(".question")).isVisible();
        var inBeijing = near(readers.come(reader), IN_BEIJING);
        assertThat(inBeijing.getByText("This position seems to be outside the city"))
                .isVisible();
        var nowhere = near(readers.come(reader), null);
        assertThat(nowhere.getByText(EN.get("near.refused"))).isVisible();

        assertThat(Stream.of(inShashi, inBeijing, nowhere).flatMap(Axe::violations))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_map_is_accessible_while_it_is_used(Reader reader, Readers readers) {
        var page = readers.open(reader, "/en/map");
        page.getByText(EN.get("browse.filters"), new Page.GetByTextOptions().setExact(true))
                .click();
        page.locator("#map-list a[data-item=liulinzhou]").click();
        assertThat(page.locator("promise-map [aria-current]")).isFocused();

        assertThat(Axe.violations(page)).isEmpty();
    }

    /** @param position null for somebody who does not tell */
    private static Page near(Page page, @Nullable Geolocation position) {
        if (position != null) {
            page.context().grantPermissions(List.of("geolocation"));
            page.context().setGeolocation(position);
        }
        page.navigate("/en/near");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(EN.get("near.useHere")))
                .click();
        return page;
    }
}
