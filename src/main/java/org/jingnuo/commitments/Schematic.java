package org.jingnuo.commitments;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jingnuo.platform.geo.GeoJson;
import org.jingnuo.platform.geo.Geometry;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/** What the map draws besides places, so that a reader knows their way about: good to about 2 km, without boundaries. */
public record Schematic(List<River> rivers, List<Lake> lakes) {

    /**
     * @param place id, null for a river that no place of the content is
     * @param line at least two positions, from one end to the other
     */
    public record River(String id, @Nullable String place, Bilingual name, List<Position> line) {}

    /**
     * @param place id, null for a lake that no place of the content is
     * @param radiusMetres of a circle in which the lake lies; its shore is not known
     */
    public record Lake(String id, @Nullable String place, Bilingual name, Position centre, int radiusMetres) {}

    /** Those of {@code shapes} that are drawn, in their order. */
    static Schematic of(List<MapShape> shapes) {
        var rivers = new ArrayList<River>();
        var lakes = new ArrayList<Lake>();
        for (var shape : shapes) {
            switch (shape.kind()) {
                case RIVER ->
                    rivers.add(new River(
                            shape.id(),
                            shape.place(),
                            shape.name(),
                            geometry(shape).positions()));
                case LAKE ->
                    lakes.add(new Lake(
                            shape.id(),
                            shape.place(),
                            shape.name(),
                            geometry(shape).positions().getFirst(),
                            requireNonNull(shape.radiusMetres())));
                case AREA -> {} // never drawn
            }
        }
        return new Schematic(List.copyOf(rivers), List.copyOf(lakes));
    }

    private static Geometry geometry(MapShape shape) {
        return GeoJson.read(shape.geometry());
    }
}
