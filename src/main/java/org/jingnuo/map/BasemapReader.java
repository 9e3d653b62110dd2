package org.jingnuo.map;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingnuo.map.Basemap.Kind;
import org.jingnuo.platform.StartupFault;
import org.jspecify.annotations.Nullable;

/** Makes the basemap out of the settings, or says which of them is wrong and how it should be. */
final class BasemapReader {

    /** What an operator writes who shows tiles without a review number on purpose. */
    private static final String NO_NUMBER = "none";

    /** A year in brackets and a running number: GS(2023)336号, 鄂S（2022）005号. */
    private static final Pattern REVIEW_NUMBER = Pattern.compile("[(（〔\\[]\\d{4}[)）〕\\]]\\D{0,4}\\d+");

    /** The highest zoom that web maps know. */
    private static final int HIGHEST_ZOOM = 24;

    private static final String XYZ_EXAMPLE = "https://tiles.example.org/{z}/{x}/{y}.png";
    private static final String WMTS_EXAMPLE = "https://tiles.example.org/wmts/{TileMatrix}/{TileRow}/{TileCol}.png";
    private static final String ARCHIVE_EXAMPLE = "https://tiles.example.org/city.pmtiles";

    private final BasemapProperties settings;

    private BasemapReader(BasemapProperties settings) {
        this.settings = settings;
    }

    /**
     * The basemap, whether or not its review number lets it be shown; empty when none is wanted.
     *
     * @throws StartupFault when a setting is missing or wrong
     */
    static Optional<Basemap> read(BasemapProperties settings) {
        var reader = new BasemapReader(settings);
        return Optional.ofNullable(
                switch (settings.basemap().toLowerCase(Locale.ROOT)) {
                    case "none" -> null;
                    case "tianditu" -> reader.tianditu();
                    case "xyz" -> reader.tiles(Kind.XYZ, List.of("{z}", "{x}", "{y}"), XYZ_EXAMPLE);
                    case "wmts" ->
                        reader.tiles(Kind.WMTS, List.of("{TileMatrix}", "{TileRow}", "{TileCol}"), WMTS_EXAMPLE);
                    case "pmtiles" -> reader.archive();
                    default ->
                        throw fault(
                                "jingnuo.map.basemap is %s, but there are only none, tianditu, xyz, wmts and pmtiles.",
                                settings.basemap());
                });
    }

    private Basemap tianditu() {
        var key = needed("key", settings.key(), "the key that lbs.tianditu.gov.cn gave you for this site");
        return basemap(
                Kind.WMTS,
                Tianditu.layers(key),
                Tianditu.SUBDOMAINS,
                requireNonNullElse(settings.attribution(), Tianditu.ATTRIBUTION),
                requireNonNullElse(settings.minZoom(), Tianditu.MIN_ZOOM),
                requireNonNullElse(settings.maxZoom(), Tianditu.MAX_ZOOM));
    }

    private Basemap tiles(Kind kind, List<String> places, String example) {
        var url = needed("url", settings.url(), "such as " + example);
        var address = new TileAddress(url, settings.subdomains()).check(places, example);
        return basemap(
                kind,
                List.of(address.template()),
                address.subdomains(),
                attribution(),
                settings.minZoom(),
                settings.maxZoom());
    }

    private Basemap archive() {
        var file = settings.archive();
        var url = settings.url();
        if (file != null && url != null) {
            throw fault("jingnuo.map.archive and jingnuo.map.url both name an archive; set one of them.");
        }
        if (file != null) {
            url = MapPaths.ARCHIVE;
        }
        var address =
                needed("url", url, "such as " + ARCHIVE_EXAMPLE + ", or jingnuo.map.archive, a file on this machine");
        var checked = new TileAddress(address, settings.subdomains()).check(List.of(), ARCHIVE_EXAMPLE);
        return basemap(
                Kind.PMTILES,
                List.of(checked.template()),
                List.of(),
                attribution(),
                settings.minZoom(),
                settings.maxZoom());
    }

    private Basemap basemap(
            Kind kind,
            List<String> layers,
            List<String> subdomains,
            String attribution,
            @Nullable Integer minZoom,
            @Nullable Integer maxZoom) {
        checkZoom("min-zoom", minZoom);
        checkZoom("max-zoom", maxZoom);
        if (minZoom != null && maxZoom != null && minZoom > maxZoom) {
            throw fault("jingnuo.map.min-zoom is above jingnuo.map.max-zoom (%d, %d).", minZoom, maxZoom);
        }
        return new Basemap(kind, layers, subdomains, attribution, reviewNumber(), minZoom, maxZoom);
    }

    private String attribution() {
        return needed("attribution", settings.attribution(), "whom the tiles’ provider wants named under the map");
    }

    private @Nullable String reviewNumber() {
        var number = settings.reviewNumber();
        if (number == null || number.equalsIgnoreCase(NO_NUMBER)) {
            return null;
        }
        if (!REVIEW_NUMBER.matcher(number).find()) {
            throw fault(
                    "jingnuo.map.review-number is %s, but a map review number looks like GS(2023)336号; the word none"
                            + " shows the map without one.",
                    number);
        }
        return number;
    }

    private String needed(String name, @Nullable String value, String meaning) {
        if (value == null) {
            throw fault("jingnuo.map.basemap=%s needs jingnuo.map.%s: %s.", settings.basemap(), name, meaning);
        }
        return value;
    }

    private static void checkZoom(String name, @Nullable Integer zoom) {
        if (zoom != null && (zoom < 0 || zoom > HIGHEST_ZOOM)) {
            throw fault("jingnuo.map.%s is %d, but a zoom is a number from 0 to %d.", name, zoom, HIGHEST_ZOOM);
        }
    }

    private static StartupFault fault(String sentence, Object... words) {
        return new StartupFault(StartupFault.SETTING, sentence.formatted(words));
    }
}
