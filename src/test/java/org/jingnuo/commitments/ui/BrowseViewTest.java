package org.jingnuo.commitments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jingnuo.TestDatabase;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.parts.CommitmentCard;
import org.jingnuo.commitments.parts.FacetRow;
import org.jingnuo.commitments.parts.FilterPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The list under Flow, after it has taken over. Not in the context that others share: the test kit puts its own Flow into it. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
class BrowseViewTest extends SpringBrowserlessTest {

    @Test
    void a_tick_narrows_the_list_and_leaves_the_panel_where_it_is() {
        var view = open("");
        var all = titles(view);
        var panel = find(FilterPanel.class, view).single();

        tick(view, "住房与小区", true);

        assertThat(titles(view)).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(find(FilterPanel.class, view).single()).isEqualTo(panel);
        assertThat(address()).isEqualTo("commitments?theme=housing");
    }

    @Test
    void two_ticks_of_one_facet_are_alternatives_and_each_can_be_undone() {
        var view = open("theme=housing");
        var homes = titles(view);

        tick(view, "看病与健康", true);
        var both = titles(view);
        tick(view, "看病与健康", false);

        assertThat(both).containsAll(homes).hasSizeGreaterThan(homes.size());
        assertThat(titles(view)).isEqualTo(homes);
        assertThat(address()).isEqualTo("commitments?theme=housing");
    }

    @Test
    void what_of_the_address_is_not_understood_is_said() {
        var view = open("theme=magic&page=0&sort=luck");

        assertThat(view.getElement().getTextRecursively())
                .contains("已略过：排序：\u2068luck\u2069、页码：\u20680\u2069、主题：\u2068magic\u2069。");
        assertThat(titles(view)).isNotEmpty();
    }

    @Test
    void what_is_not_understood_is_shown_short_and_without_what_nobody_sees() {
        var view = open("theme=" + "a".repeat(100) + "&theme=b%E2%80%AEc&theme=d&theme=e&theme=f&theme=g");

        assertThat(view.getElement().getTextRecursively())
                .contains("\u2068" + "a".repeat(40) + "…\u2069", "\u2068bc\u2069", "、…。")
                .doesNotContain("\u202E");
    }

    @Test
    void the_way_to_what_touches_daily_life_is_offered_once() {
        var offer = "只看直接关系日常生活的 61 项";

        var whole = open("");
        assertThat(hrefs(whole)).contains("/commitments?livelihood=yes");
        assertThat(whole.getElement().getTextRecursively()).contains(offer);

        var narrowed = open("livelihood=yes");
        assertThat(narrowed.getElement().getTextRecursively()).doesNotContain(offer);
    }

    @Test
    void an_empty_list_says_what_to_do() {
        var view = open("theme=housing&section=industry");

        assertThat(titles(view)).isEmpty();
        assertThat(view.getElement().getTextRecursively()).contains("去掉一个条件试试");
        assertThat(hrefs(view))
                .contains("/commitments?section=industry")
                .noneMatch(href -> href.startsWith(CommitmentPaths.TABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "sort=place&theme=housing&theme=health, ?theme=health&theme=housing&sort=place",
        "livelihood=yes&page=2, ?livelihood=yes",
        "theme=magic&kind=new, ?kind=new"
    })
    void a_list_can_be_taken_away_as_it_is_narrowed_and_ordered(String query, String asked) {
        assertThat(hrefs(open(query))).containsOnlyOnce(CommitmentPaths.TABLE + asked);
    }

    private BrowseView open(String query) {
        UI.getCurrent().navigate("commitments", QueryParameters.fromString(query));
        return (BrowseView) getCurrentView();
    }

    /** As the browser would tell of it. */
    private void tick(BrowseView view, String label, boolean ticked) {
        var row = find(FacetRow.class, view).all().stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow();
        var box = find(Input.class, row).single().getElement();
        var data = JacksonUtils.createObjectNode().put("event.target.checked", ticked);
        box.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(box, "change", data));
        roundTrip();
    }

    private List<String> hrefs(BrowseView view) {
        return find(Anchor.class, view).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> titles(BrowseView view) {
        return find(CommitmentCard.class, view).all().stream()
                .map(card -> find(Anchor.class, card).single().getText())
                .toList();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
