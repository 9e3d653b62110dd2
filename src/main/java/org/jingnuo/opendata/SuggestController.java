package org.jingnuo.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Facet;
import org.jingnuo.search.Suggestion;
import org.jingnuo.search.Suggestions;
import org.jingnuo.site.Bilingual;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What someone who is still typing may mean; asked for with every key, so it says no more than a list shows. */
@RestController
class SuggestController {

    private final Suggestions suggestions;
    private final Addresses addresses;

    SuggestController(Suggestions suggestions, Addresses addresses) {
        this.suggestions = suggestions;
        this.addresses = addresses;
    }

    record SuggestionsJson(List<SuggestionJson> items) {}

    /** @param url of the commitment's page, or of the list narrowed to the place or theme */
    record SuggestionJson(String kind, String id, Bilingual label, String url) {}

    @GetMapping(path = ApiPaths.SUGGEST, produces = MediaType.APPLICATION_JSON_VALUE)
    SuggestionsJson suggest(HttpServletRequest request) {
        return new SuggestionsJson(suggestions.find(Parameters.of(request).text()).stream()
                .map(it -> new SuggestionJson(Word.of(it.kind()), it.id(), it.label(), addresses.absolute(path(it))))
                .toList());
    }

    private static String path(Suggestion suggestion) {
        return switch (suggestion.kind()) {
            case COMMITMENT -> CommitmentPaths.commitment(suggestion.id());
            case PLACE -> CommitmentPaths.browse(Facet.Name.PLACE, suggestion.id());
            case THEME -> CommitmentPaths.browse(Facet.Name.THEME, suggestion.id());
        };
    }
}
