package org.jingnuo.map;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.map.Clusters.Cluster;
import org.jingnuo.platform.geo.GeoJson.Feature;
import org.jingnuo.platform.geo.GeoJson.FeatureCollection;
import org.jingnuo.platform.geo.Geometry;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a map draws, as GeoJSON. */
public final class MapItems {

    private MapItems() {}

    /**
     * Something that was promised somewhere.
     *
     * @param kind {@code site}, {@code vicinity}, {@code division} or {@code cluster}
     * @param name of the place; of several, of the first of them
     * @param places for how many places it stands; null for one
     * @param count commitments
     * @param radius metres by which the point may be off; null for a division, which is no point, and a cluster
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String kind,
            Bilingual name,
            @Nullable Integer places,
            int count,
            @Nullable Integer radius) {}

    /**
     * A part of the sketch.
     *
     * @param kind {@code river}, {@code lake} or {@code seat}
     * @param name of a seat
     * @param radius metres of a lake
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SketchPart(
            String kind, @Nullable Bilingual name, @Nullable Integer radius) {}

    /** Spots, put together where they would lie on one another, then the parts of the city. */
    public static FeatureCollection<Item> of(MapSheet sheet, int zoom) {
        var items = new ArrayList<Feature<Item>>();
        Clusters.of(sheet.spots(), zoom).forEach(cluster -> items.add(spots(cluster)));
        Clusters.of(sheet.parts(), zoom).forEach(cluster -> items.add(parts(cluster)));
        return FeatureCollection.of(List.copyOf(items));
    }

    /** Rivers, lakes and the names of districts. */
    public static FeatureCollection<SketchPart> sketch(Snapshot snapshot) {
        var rivers = snapshot.schematic().rivers().stream()
                .map(it -> new Feature<>(
                        it.id(), new Geometry.LineString(it.line()), new SketchPart("river", null, null)));
        var lakes = snapshot.schematic().lakes().stream()
                .map(it -> new Feature<>(
                        it.id(), new Geometry.Point(it.centre()), new SketchPart("lake", null, it.radiusMetres())));
        var seats = new Gazetteer(snapshot)
                .districts().stream()
                        .map(it -> new Feature<>(
                                it.id(), new Geometry.Point(it.point()), new SketchPart("seat", it.name(), null)));
        return FeatureCollection.of(
                Stream.of(rivers, lakes, seats).flatMap(parts -> parts).toList());
    }

    private static Feature<Item> spots(Cluster cluster) {
        var first = cluster.spots().getFirst().place();
        return cluster.spots().size() == 1
                ? feature(cluster, word(first.precision()), first.radiusMetres())
                : feature(cluster, "cluster", null);
    }

    private static Feature<Item> parts(Cluster cluster) {
        return feature(cluster, "division", null);
    }

    private static Feature<Item> feature(Cluster cluster, String kind, @Nullable Integer radius) {
        var first = cluster.spots().getFirst().place();
        var places = cluster.spots().size();
        return new Feature<>(
                first.id(),
                places > 1 ? cluster.box().bbox() : null,
                new Geometry.Point(cluster.centre()),
                new Item(kind, first.name(), places > 1 ? places : null, cluster.count(), radius));
    }

    private static String word(Place.Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }
}
