package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingnuo.commitments.Place;
import org.jingnuo.feedback.PublishedEntry;
import org.jingnuo.feedback.PublishedFeedback;
import org.jingnuo.map.NearAnswer;
import org.jingnuo.map.NearPart;
import org.jingnuo.map.Whereabouts;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.site.Visit;

/** What residents saw lately around somewhere: at a place near by, or in the district. */
@org.springframework.stereotype.Component
class SeenNear implements NearPart {

    private static final int MOST = 3;
    private static final int CLOSE_METRES = 5_000;

    private final PublishedFeedback published;
    private final Sentences sentences;

    SeenNear(PublishedFeedback published, Sentences sentences) {
        this.published = published;
        this.sentences = sentences;
    }

    @Override
    public Optional<Component> build(NearAnswer answer, Visit visit) {
        var near = published.recent().stream()
                .filter(entry -> isNear(entry, answer))
                .limit(MOST)
                .toList();
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(SeenLately.section("feedback.near", near, sentences, visit));
    }

    private static boolean isNear(PublishedEntry entry, NearAnswer answer) {
        var place = entry.place() == null ? null : answer.content().placesById().get(entry.place());
        if (place != null && place.hasLocation()) {
            return isClose(place.point(), answer);
        }
        if (place != null) {
            return parts(answer).contains(place.id());
        }
        return entry.cell() != null && isClose(entry.cell().middle(), answer);
    }

    private static boolean isClose(Position position, NearAnswer answer) {
        return position.metresTo(answer.from()) <= CLOSE_METRES;
    }

    /** Ids of the parts of the city that it was asked for. */
    private static Set<String> parts(NearAnswer answer) {
        var district =
                answer.whereabouts() instanceof Whereabouts.In in ? Stream.of(in.district()) : Stream.<Place>empty();
        return Stream.concat(district, answer.parts().stream().map(NearAnswer.Part::place))
                .map(Place::id)
                .collect(Collectors.toSet());
    }
}
