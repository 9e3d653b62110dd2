package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.PropertyChangeEvent;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.Region;
import tools.jackson.databind.JsonNode;

/** Lets a moderator choose the regions of a photo that are to be covered, by {@code frontend/desk/region-selector.ts}. */
@Tag("region-selector")
@JsModule("./desk/region-selector.ts")
public class RegionSelector extends Component implements HasStyle {

    private static final String REGIONS = "regions";

    private List<Region> regions = List.of();

    /** The moderator has changed the regions, which now are these. */
    public static class RegionsChanged extends ComponentEvent<RegionSelector> {

        private final transient List<Region> regions;

        RegionsChanged(RegionSelector source, List<Region> regions) {
            super(source, true);
            this.regions = regions;
        }

        public List<Region> regions() {
            return regions;
        }
    }

    /** The photo has not come; the selector says so in its place. */
    @DomEvent("photo-failed")
    public static class PhotoFailed extends ComponentEvent<RegionSelector> {
        public PhotoFailed(RegionSelector source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Without a photo yet. */
    public RegionSelector() {
        getElement()
                .setProperty("most", Photos.MOST_REGIONS)
                .setPropertyMap("texts", texts())
                .addPropertyChangeListener(REGIONS, "regions-changed", this::chosen);
    }

    /**
     * @param address where this moderator can see all of it
     * @param description what it is, for who does not see it
     */
    public void setPhoto(String address, String description) {
        getElement().setProperty("src", address).setProperty("alt", description);
    }

    /** @param address where the element is told what may be worth choosing; it shows that as soon as it knows */
    public void setSightings(String address) {
        getElement().setProperty("sightings", address);
    }

    /** As chosen last, by the moderator or by {@link #setRegions}. */
    public List<Region> getRegions() {
        return regions;
    }

    /** Shows these as chosen. */
    public void setRegions(List<Region> regions) {
        this.regions = List.copyOf(regions);
        getElement().setPropertyList(REGIONS, this.regions);
    }

    /** Of what the moderator changes; not of {@link #setRegions}. */
    public Registration addRegionsListener(ComponentEventListener<RegionsChanged> listener) {
        return addListener(RegionsChanged.class, listener);
    }

    public Registration addFailedListener(ComponentEventListener<PhotoFailed> listener) {
        return addListener(PhotoFailed.class, listener);
    }

    private void chosen(PropertyChangeEvent change) {
        if (change.isUserOriginated()) {
            read(change.getValue()).ifPresentOrElse(this::take, () -> setRegions(regions));
        }
    }

    private void take(List<Region> chosen) {
        regions = chosen;
        fireEvent(new RegionsChanged(this, chosen));
    }

    /** Empty for what the element would not send. */
    private static Optional<List<Region>> read(Serializable value) {
        if (!(value instanceof JsonNode list) || !list.isArray() || list.size() > Photos.MOST_REGIONS) {
            return Optional.empty();
        }
        try {
            return Optional.of(list.valueStream().map(RegionSelector::region).toList());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Region region(JsonNode region) {
        return new Region(
                number(region, "left"), number(region, "top"), number(region, "width"), number(region, "height"));
    }

    private static double number(JsonNode region, String name) {
        return region.path(name).asDouble(Double.NaN);
    }

    /** As the element knows them; it fills in what is in braces. */
    private Map<String, String> texts() {
        return Map.ofEntries(
                Map.entry("tools", getTranslation("desk.regions.tools")),
                Map.entry("add", getTranslation("desk.regions.add")),
                Map.entry("remove", getTranslation("desk.regions.remove")),
                Map.entry("larger", getTranslation("desk.regions.larger")),
                Map.entry("smaller", getTranslation("desk.regions.smaller")),
                Map.entry(
                        "region",
                        getTranslation(
                                "desk.regions.region",
                                "{number}",
                                "{count}",
                                "{left}",
                                "{top}",
                                "{width}",
                                "{height}")),
                Map.entry("added", getTranslation("desk.regions.added")),
                Map.entry("removed", getTranslation("desk.regions.removed", "{count}")),
                Map.entry("full", getTranslation("desk.regions.full", "{count}")),
                Map.entry("suggestion", getTranslation("desk.regions.suggestion", "{what}", "{left}", "{top}")),
                Map.entry("FACE", getTranslation("desk.regions.perhaps.FACE")),
                Map.entry("PLATE", getTranslation("desk.regions.perhaps.PLATE")),
                Map.entry("failed", getTranslation("desk.regions.failed")),
                Map.entry("how", getTranslation("desk.regions.how")));
    }
}
