package org.jingnuo.map.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.Schematic;
import org.jingnuo.platform.geo.Box;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.site.Language;

/**
 * A map drawn by the server, which needs no script: rivers and lakes as a sketch, names of districts, and places with the
 * circle in which they lie. Flat, with a degree of longitude as wide as it is in the middle of the map.
 */
@Tag("svg")
class SketchMap extends HtmlContainer {

    /** Units of the drawing; letters are 15 of them high. */
    private static final int WIDTH = 360;

    private static final int PIN = 6;

    private final transient Box box;
    private final double unitsPerDegreeEast;
    private final double unitsPerDegreeNorth;
    private final Language language;
    private final transient Labels labels;

    /** @param label what it shows, for those who do not see it */
    SketchMap(Box box, String label, Language language) {
        this.box = box;
        this.language = language;
        unitsPerDegreeEast = WIDTH / (box.east() - box.west());
        unitsPerDegreeNorth = unitsPerDegreeEast / Math.cos(Math.toRadians((box.south() + box.north()) / 2));
        labels = new Labels(WIDTH, height());
        addClassName("sketch");
        getElement()
                .setAttribute("viewBox", "0 0 %d %d".formatted(WIDTH, height()))
                .setAttribute("role", "img")
                .setAttribute("aria-label", label);
    }

    SketchMap draw(Schematic schematic) {
        schematic.lakes().forEach(lake -> circle("lake", lake.centre(), units(lake.radiusMetres())));
        schematic.rivers().forEach(river -> line(river.line()));
        return this;
    }

    /** Names of waters, where the other names leave room. */
    SketchMap nameWaters(Schematic schematic) {
        schematic.lakes().forEach(lake -> name(lake.centre(), lake.name().in(language)));
        schematic.rivers().forEach(river -> {
            var seen = river.line().stream().filter(box::contains).toList();
            if (!seen.isEmpty()) {
                name(seen.get(seen.size() / 2), river.name().in(language));
            }
        });
        return this;
    }

    /** A name where a division is governed from, with how many commitments it has; 0 is not said. */
    SketchMap name(Place division, int count) {
        var name = division.name().in(language);
        name(division.point(), count == 0 ? name : name + " " + count);
        return this;
    }

    private void name(Position at, String text) {
        if (box.contains(at)) {
            labels.place(x(at), y(at), text).ifPresent(this::write);
        }
    }

    /** A pin in its circle where a place is known, a broken circle where it is known roughly. */
    SketchMap place(Place place) {
        var isSite = place.precision() == Place.Precision.SITE;
        circle(isSite ? "reach" : "vicinity", place.point(), Math.max(PIN, units(place.radiusMetres())));
        if (isSite) {
            circle("pin", place.point(), PIN);
        }
        labels.keepFree(x(place.point()), y(place.point()));
        return this;
    }

    private int height() {
        return (int) Math.round((box.north() - box.south()) * unitsPerDegreeNorth);
    }

    private double units(double metres) {
        return metres / Position.METRES_PER_DEGREE * unitsPerDegreeNorth;
    }

    private void line(List<Position> positions) {
        var path = new StringBuilder();
        positions.forEach(at -> path.append(path.isEmpty() ? "M" : "L")
                .append(number(x(at)))
                .append(" ")
                .append(number(y(at))));
        child("path").setAttribute("class", "river").setAttribute("d", path.toString());
    }

    private void circle(String kind, Position centre, double radius) {
        child("circle")
                .setAttribute("class", kind)
                .setAttribute("cx", number(x(centre)))
                .setAttribute("cy", number(y(centre)))
                .setAttribute("r", number(radius));
    }

    private void write(Labels.Label label) {
        child("text")
                .setAttribute("x", number(label.x()))
                .setAttribute("y", number(label.y()))
                .setText(label.text());
    }

    private Element child(String tag) {
        var element = new Element(tag);
        getElement().appendChild(element);
        return element;
    }

    private double x(Position at) {
        return (at.longitude() - box.west()) * unitsPerDegreeEast;
    }

    private double y(Position at) {
        return (box.north() - at.latitude()) * unitsPerDegreeNorth;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
