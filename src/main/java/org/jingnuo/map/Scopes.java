package org.jingnuo.map;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Objects;
import org.jingnuo.commitments.Commitment;

/** The {@link Scope} of every commitment of one snapshot. */
final class Scopes {

    private final Map<String, Scope> byId;

    Scopes(Gazetteer gazetteer) {
        byId = gazetteer.snapshot().commitments().stream()
                .collect(toMap(Commitment::id, it -> Scope.of(it, gazetteer)));
    }

    /** @throws NullPointerException for a commitment of another snapshot */
    Scope of(Commitment commitment) {
        return Objects.requireNonNull(byId.get(commitment.id()));
    }
}
