package org.jingnuo.map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tiles of the operator's choice, in Web Mercator. As JSON it is what the map's element takes ({@code Basemap} in
 * {@code frontend/scripts/map/given.ts}).
 *
 * @param layers address templates, the lowest layer first; of an archive its one address
 * @param subdomains what {@code {s}} in the templates stands for; may be empty
 * @param attribution whom to name, plain text
 * @param reviewNumber 审图号: the number under which the map was approved; null when the operator shows none on purpose
 * @param minZoom lowest zoom that has tiles; null when not known
 * @param maxZoom highest zoom that has tiles; null when not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Basemap(
        Kind kind,
        List<String> layers,
        List<String> subdomains,
        String attribution,
        @Nullable String reviewNumber,
        @Nullable Integer minZoom,
        @Nullable Integer maxZoom) {

    /** How tiles are addressed. */
    public enum Kind {
        @JsonProperty("xyz")
        XYZ,
        @JsonProperty("wmts")
        WMTS,
        @JsonProperty("pmtiles")
        PMTILES
    }

    public Basemap {
        layers = List.copyOf(layers);
        subdomains = List.copyOf(subdomains);
    }

    /** Origins other than our own that pictures come from, as a content security policy writes them. */
    public List<String> imageOrigins() {
        return kind == Kind.PMTILES ? List.of() : origins();
    }

    /** Origins other than our own that data come from, as a content security policy writes them. */
    public List<String> dataOrigins() {
        return kind == Kind.PMTILES ? origins() : List.of();
    }

    /** Without the addresses, which may hold a key: this can get into a log. */
    @Override
    public String toString() {
        return "Basemap[kind=" + kind + "]";
    }

    private List<String> origins() {
        return layers.stream()
                .flatMap(layer -> new TileAddress(layer, subdomains).origins().stream())
                .distinct()
                .toList();
    }
}
