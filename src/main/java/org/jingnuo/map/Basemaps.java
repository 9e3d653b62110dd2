package org.jingnuo.map;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The tiles that lie under the map, when the operator configured some and may show them; without, it is a sketch. */
@Component
public class Basemaps {

    private static final Logger log = LoggerFactory.getLogger(Basemaps.class);

    private final @Nullable Basemap shown;
    private final @Nullable TileArchive archive;

    /** @throws org.jingnuo.platform.StartupFault when a setting is missing or wrong */
    Basemaps(BasemapProperties settings) {
        var chosen = BasemapReader.read(settings);
        var file = settings.archive();
        var isArchive = chosen.filter(it -> it.kind() == Basemap.Kind.PMTILES).isPresent();
        var served = isArchive && file != null ? TileArchive.open(file) : null;
        // 地图审核管理规定, the rules on map review: a map that is published in mainland China carries its number
        var reviewed = settings.reviewNumber() != null;
        if (chosen.isPresent() && !reviewed) {
            log.warn(
                    "The basemap {} is not shown, because its map review number (审图号) is not known: set"
                            + " jingnuo.map.review-number to it, such as GS(2023)336号, or to none to show it without.",
                    settings.basemap());
        }
        shown = reviewed ? chosen.orElse(null) : null;
        archive = reviewed ? served : null;
    }

    /** What to show under the places; empty for the sketch alone. */
    public Optional<Basemap> shown() {
        return Optional.ofNullable(shown);
    }

    /** The archive to serve for it. */
    Optional<TileArchive> archive() {
        return Optional.ofNullable(archive);
    }
}
