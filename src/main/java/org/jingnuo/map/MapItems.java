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
     * @param count commitments
     * @param radius metres by which the point may be off; null for a division, which is no point, and a cluster
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String kind,
            Bilingual name,
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
                ? feature(
                        cluster, new Item(word(first.precision()), first.name(), cluster.count(), first.radiusMetres()))
                : feature(cluster, new Item("cluster", first.name(), cluster.count(), null));
    }

    /** Several are named after the first. */
    private static Feature<Item> parts(Cluster cluster) {
        var first = cluster.spots().getFirst().place().name();
        var others = cluster.spots().size() - 1;
        var name = others == 0
                ? first
                : new Bilingual(first.zh() + "等 " + (others + 1) + " 处", first.en() + " and " + others + " more");
        return feature(cluster, new Item("division", name, cluster.count(), null));
    }

    private static Feature<Item> feature(Cluster cluster, Item item) {
        return new Feature<>(
                cluster.spots().getFirst().place().id(),
                cluster.spots().size() > 1 ? cluster.box().bbox() : null,
                new Geometry.Point(cluster.centre()),
                item);
    }

    private static String word(Place.Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }
}
