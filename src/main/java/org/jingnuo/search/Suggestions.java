package org.jingnuo.search;

import java.util.ArrayList;
import java.util.List;
import org.jingnuo.search.text.PlainText;
import org.jingnuo.search.text.Scripts;
import org.springframework.stereotype.Component;

/** Offers what someone who is still typing may mean. */
@Component
public class Suggestions {

    private static final int MOST_COMMITMENTS = 6;
    private static final int FEWEST_LETTERS = 2;

    private final LiveIndex live;

    Suggestions(LiveIndex live) {
        this.live = live;
    }

    /**
     * Themes and places whose name begins so, then commitments, then themes and places with it in their name.
     *
     * @param typed anything; answered from one Chinese character or two letters on
     */
    public List<Suggestion> find(String typed) {
        var text = PlainText.fold(typed).strip();
        var state = live.now().orElse(null);
        if (state == null || text.isEmpty() || !Scripts.isHan(text.charAt(0)) && text.length() < FEWEST_LETTERS) {
            return List.of();
        }
        var suggestions = new ArrayList<>(state.names().beginningWith(text));
        var found = state.index().find(state.reader().read(typed));
        (found.exact().isEmpty() ? found.near() : found.exact())
                .stream()
                        .limit(MOST_COMMITMENTS)
                        .flatMap(id -> state.snapshot().findCommitment(id).stream())
                        .map(it -> new Suggestion(Suggestion.Kind.COMMITMENT, it.id(), it.title()))
                        .forEach(suggestions::add);
        suggestions.addAll(state.names().containing(text));
        return List.copyOf(suggestions);
    }

    /** Ids of places for which something is promised: those whose name begins so, then those with it in their name. */
    public List<String> findPlaces(String typed) {
        var text = PlainText.fold(typed).strip();
        return live.now()
                .filter(state -> !text.isEmpty())
                .map(state -> state.names().places(text))
                .orElse(List.of());
    }
}
