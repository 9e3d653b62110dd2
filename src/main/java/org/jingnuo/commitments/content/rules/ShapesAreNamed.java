package org.jingnuo.commitments.content.rules;

import java.util.HashSet;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.SchematicEntry;

/** What the schematic draws has an id of its own and one name, and lies where the place it is lies. */
class ShapesAreNamed implements Rule {

    @Override
    public void check(ContentFiles content) {
        var ids = new HashSet<String>();
        for (var shape : content.schematic()) {
            var id = shape.where().get("id");
            if (!shape.id().isEmpty() && !Slug.is(shape.id())) {
                id.wrong("the id " + shape.id() + " is no slug", Slug.MEND);
            } else if (!shape.id().isEmpty() && !ids.add(shape.id())) {
                id.wrong("the feature " + shape.id() + " stands twice", "Give each an id of its own");
            }
            checkName(shape);
            checkPoint(content, shape);
        }
    }

    private static void checkName(SchematicEntry shape) {
        var properties = shape.where().get("properties");
        if (shape.place() == null && shape.name() == null) {
            properties.wrong("this has no name", "Add place: the id of a place, or name: zh and en");
        } else if (shape.place() != null && shape.name() != null) {
            properties.get("name").wrong("the place has a name already", "Take name out");
        }
    }

    private static void checkPoint(ContentFiles content, SchematicEntry shape) {
        if (shape.place() == null || shape.geometry() == null) {
            return;
        }
        var positions = shape.geometry().positions();
        content.findPlace(shape.place())
                .ifPresent(place -> place.findPoint()
                        .filter(point -> positions.stream()
                                .allMatch(position -> position.metresTo(point) > place.radiusMetres()))
                        .ifPresent(point -> shape.where()
                                .get("geometry")
                                .get("coordinates")
                                .wrong(
                                        "no position lies within the radius of the place " + place.id(),
                                        "Correct the coordinates, longitude first, or place")));
    }
}
