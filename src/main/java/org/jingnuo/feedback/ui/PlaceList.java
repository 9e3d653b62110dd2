package org.jingnuo.feedback.ui;

import java.util.LinkedHashMap;
import java.util.List;
import org.jingnuo.commitments.Place;
import org.jingnuo.feedback.Field;
import org.jingnuo.map.PlaceChoice;
import org.jingnuo.site.Visit;

/** The places of the city, of which none need be chosen. */
class PlaceList extends ListChoice {

    PlaceList(List<PlaceChoice.Group> places, String chosen, Visit visit) {
        super(Field.PLACE, chosen);
        offer("", getTranslation("feedback.place.none"));
        for (var group : places) {
            var names = new LinkedHashMap<String, String>();
            names.put(group.part().id(), name(group.part(), visit));
            group.within().forEach(place -> names.put(place.id(), name(place, visit)));
            offer(name(group.part(), visit), names);
        }
    }

    private static String name(Place place, Visit visit) {
        return place.name().in(visit.language());
    }
}
