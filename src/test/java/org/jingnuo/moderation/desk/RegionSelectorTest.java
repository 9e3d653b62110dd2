package org.jingnuo.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.TestDatabase;
import org.jingnuo.feedback.photos.Region;
import org.jingnuo.feedback.photos.sightings.Sighting.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BaseJsonNode;

/** As the browser's part would speak to it. Not in the context that others share: the test kit puts its own Flow into it. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
class RegionSelectorTest extends SpringBrowserlessTest {

    private static final Region FACE = new Region(0.1, 0.2, 0.3, 0.4);

    private final List<List<Region>> heard = new ArrayList<>();
    private RegionSelector selector;

    @BeforeEach
    void a_photo_with_a_face_is_open() {
        selector = new RegionSelector();
        UI.getCurrent().add(selector);
        selector.setPhoto("/photo", "照片 1");
        selector.setSightings("/sightings");
        selector.setRegions(List.of(FACE));
        selector.addRegionsListener(changed -> heard.add(changed.regions()));
    }

    @Test
    void the_element_is_given_the_photo_what_is_chosen_and_its_texts() {
        var element = selector.getElement();
        assertThat(element.getProperty("src")).isEqualTo("/photo");
        assertThat(element.getProperty("alt")).isEqualTo("照片 1");
        assertThat(json("regions")).isEqualTo(parsed("[{'left':0.1,'top':0.2,'width':0.3,'height':0.4}]"));
        assertThat(json("texts").get("region").asString()).contains("{number}", "{count}", "{left}", "{height}");
        assertThat(json("texts").properties())
                .hasSize(14)
                .noneMatch(text -> text.getValue().asString().isBlank());
    }

    @Test
    void the_element_is_told_where_to_ask_for_what_may_be_worth_choosing_and_how_to_call_it() {
        assertThat(selector.getElement().getProperty("sightings")).isEqualTo("/sightings");
        assertThat(json("texts").propertyNames())
                .containsAll(Stream.of(Kind.values()).map(Kind::name).toList());
        assertThat(json("texts").get("FACE").asString()).isEqualTo("可能是人脸");
        assertThat(json("texts").get("PLATE").asString()).isEqualTo("可能是车牌");
        assertThat(json("texts").get("suggestion").asString()).contains("{what}", "{left}", "{top}");
        assertThat(json("texts").get("how").asString()).contains("人脸", "车牌");
    }

    @Test
    void what_the_moderator_chooses_is_heard() {
        choose("[{'left':0,'top':0.5,'width':1,'height':0.5},{'left':0.1,'top':0.2,'width':0.3,'height':0.4}]");
        choose("[]");

        assertThat(heard).containsExactly(List.of(new Region(0, 0.5, 1, 0.5), FACE), List.of());
        assertThat(selector.getRegions()).isEmpty();
    }

    @Test
    void what_the_view_sets_is_not_heard() {
        selector.setRegions(List.of());

        assertThat(heard).isEmpty();
        assertThat(selector.getRegions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "'all'",
                "null",
                "[1]",
                "[{'left':0,'top':0,'width':1}]",
                "[{'left':0,'top':0,'width':0,'height':1}]",
                "[{'left':0.5,'top':0,'width':0.6,'height':1}]",
                "[{'left':'left','top':0,'width':1,'height':1}]",
                "[{'left':0,'top':0,'width':1e999,'height':1}]"
            })
    void what_the_element_would_not_send_changes_nothing(String forged) {
        choose(forged);

        assertThat(heard).isEmpty();
        assertThat(selector.getRegions()).containsExactly(FACE);
        assertThat(json("regions")).hasSize(1);
    }

    @Test
    void more_regions_than_can_be_covered_change_nothing() {
        choose("[" + "{'left':0,'top':0,'width':1,'height':1},".repeat(20)
                + "{'left':0,'top':0,'width':1,'height':1}]");

        assertThat(heard).isEmpty();
        assertThat(selector.getRegions()).containsExactly(FACE);
    }

    private void choose(String regions) {
        var properties = selector.getElement().getNode().getFeature(ElementPropertyMap.class);
        try {
            properties
                    .deferredUpdateFromClient("regions", (BaseJsonNode) parsed(regions))
                    .run();
        } catch (PropertyChangeDeniedException denied) {
            throw new AssertionError(denied);
        }
    }

    private JsonNode json(String property) {
        return (JsonNode) selector.getElement().getPropertyRaw(property);
    }

    private static JsonNode parsed(String json) {
        return JsonMapper.shared().readTree(json.replace('\'', '"'));
    }
}
