package org.jingnuo.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The tiles an operator wants under the map, as {@code jingnuo.map.…} or {@code JINGNUO_MAP_…}. What is left blank is not
 * set; {@link BasemapReader} says what is needed when.
 *
 * @param basemap none, tianditu, xyz, wmts or pmtiles
 * @param key the operator's own for Tianditu
 * @param url address template of the tiles, or the address of a PMTiles archive on another host
 * @param subdomains what {@code {s}} in the address stands for
 * @param attribution whom to name, plain text
 * @param reviewNumber 审图号, or {@code none} to show the tiles without
 * @param minZoom lowest zoom that has tiles
 * @param maxZoom highest zoom that has tiles; above it they are enlarged
 * @param archive file of the PMTiles archive that the portal itself serves
 */
@ConfigurationProperties("jingnuo.map")
record BasemapProperties(
        @DefaultValue("none") String basemap,
        @Nullable String key,
        @Nullable String url,
        @DefaultValue List<String> subdomains,
        @Nullable String attribution,
        @Nullable String reviewNumber,
        @Nullable Integer minZoom,
        @Nullable Integer maxZoom,
        @Nullable String archive) {

    BasemapProperties {
        basemap = basemap.isBlank() ? "none" : basemap.strip();
        key = unlessBlank(key);
        url = unlessBlank(url);
        subdomains = List.copyOf(subdomains);
        attribution = unlessBlank(attribution);
        reviewNumber = unlessBlank(reviewNumber);
        archive = unlessBlank(archive);
    }

    /** Without the key, and without the address, which may hold one: this can get into a log. */
    @Override
    public String toString() {
        return "BasemapProperties[basemap=" + basemap + "]";
    }

    private static @Nullable String unlessBlank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
