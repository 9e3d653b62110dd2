package org.jingnuo.commitments.content.rules;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingnuo.commitments.content.CommitmentEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.PlaceEntry;
import org.jingnuo.commitments.content.ReadingEntry.SectionEntry;
import org.jingnuo.commitments.content.SourceEntry;
import org.jingnuo.commitments.content.ThemeEntry;
import org.jingnuo.commitments.content.Value;

/** Every id that is named is that of something, and a list of ids names none twice. */
class ReferencesResolve implements Rule {

    @Override
    public void check(ContentFiles content) {
        var sources = ids(content.sources().stream().map(SourceEntry::id));
        var themes = ids(content.themes().stream().map(ThemeEntry::id));
        var places = ids(content.places().stream().map(PlaceEntry::id));
        var commitments = ids(content.commitments().stream().map(CommitmentEntry::id));

        checkZone(content.site().where().get("timeZone"));
        check(content.site().where().get("source"), sources, "source");
        checkAll(content.site().where().get("highlights"), commitments, "commitment");
        for (var place : content.places()) {
            if (place.within() != null && !place.within().equals(PlaceEntry.OUTSIDE)) {
                check(place.where().get("within"), places, "place");
            }
        }
        content.retired().forEach(retired -> checkAll(retired.where().get("successors"), commitments, "commitment"));
        content.wordings().forEach(wording -> check(wording.where().get("theme"), themes, "theme"));
        content.schematic()
                .forEach(shape -> check(shape.where().get("properties").get("place"), places, "place"));
        content.areas().forEach(area -> check(area.where().get("properties").get("place"), places, "place"));
        for (var commitment : content.commitments()) {
            check(commitment.file().where().get("source"), sources, "source");
            content.findSource(commitment.file().source())
                    .map(source -> ids(source.reading().sections().stream().map(SectionEntry::id)))
                    .ifPresent(sections -> check(commitment.file().where().get("section"), sections, "section"));
            check(commitment.where().get("theme"), themes, "theme");
            checkAll(commitment.where().get("places"), places, "place");
            var itsPlaces = ids(commitment.places().stream());
            for (var name : commitment.names()) {
                check(name.where().get("place"), places, "place");
                if (name.place() != null && !itsPlaces.contains(name.place())) {
                    name.where()
                            .get("place")
                            .wrong(
                                    "the place " + name.place() + " is not one of the commitment's places",
                                    "Add it to places: of the commitment");
                }
            }
        }
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toSet());
    }

    private static void checkAll(Value list, Set<String> known, String kind) {
        var seen = new HashSet<String>();
        for (var item : list.items()) {
            check(item, known, kind);
            if (!item.text().isEmpty() && !seen.add(item.text())) {
                item.wrong("the " + kind + " " + item.text() + " stands twice", "Keep one of the two");
            }
        }
    }

    private static void check(Value where, Set<String> known, String kind) {
        var id = where.text();
        if (!id.isEmpty() && !known.contains(id)) {
            where.wrong(
                    "there is no " + kind + " " + id,
                    Nearest.to(id, known)
                            .map(near -> "Perhaps " + near + " is meant")
                            .orElse("Write the id of a " + kind + " that is there"));
        }
    }

    private static void checkZone(Value zone) {
        try {
            if (!zone.text().isEmpty()) {
                ZoneId.of(zone.text());
            }
        } catch (DateTimeException e) {
            zone.wrong("there is no time zone " + zone.text(), "Write a name such as Asia/Shanghai");
        }
    }
}
