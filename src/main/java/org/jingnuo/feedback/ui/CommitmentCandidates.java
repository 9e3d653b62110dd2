package org.jingnuo.feedback.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField;
import org.jingnuo.map.NearAnswer;
import org.jingnuo.map.NearbyPromises;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchAnswer;
import org.jingnuo.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Finds the commitments that somebody may mean, by their words and by the place. */
@Component
class CommitmentCandidates {

    private static final int MOST = 6;

    private final Catalogue catalogue;
    private final Search search;
    private final NearbyPromises near;

    CommitmentCandidates(Catalogue catalogue, Search search, NearbyPromises near) {
        this.catalogue = catalogue;
        this.search = search;
        this.near = near;
    }

    /** The one that was chosen, if it is one. */
    Optional<Commitment> chosen(FormState state) {
        return catalogue.now().findCommitment(state.commitment());
    }

    /** That one, then those that the words find, then those nearest to the place. */
    List<Commitment> of(FormState state) {
        return Stream.of(chosen(state).stream(), found(state), nearest(state))
                .flatMap(commitments -> commitments)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<Commitment> found(FormState state) {
        var about = state.typed().text(FormField.ABOUT);
        return about.isEmpty()
                ? Stream.empty()
                : search.findUnmarked(SearchQuery.of(about)).hits().stream().map(SearchAnswer.Hit::commitment);
    }

    private Stream<Commitment> nearest(FormState state) {
        return near.near(state.typed().text(Field.PLACE), null).stream().flatMap(CommitmentCandidates::commitments);
    }

    private static Stream<Commitment> commitments(NearAnswer answer) {
        return Stream.concat(
                answer.works().stream().map(NearAnswer.Work::commitment),
                answer.parts().stream().flatMap(part -> part.commitments().stream()));
    }
}
