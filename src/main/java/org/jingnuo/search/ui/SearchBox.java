package org.jingnuo.search.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jingnuo.commitments.parts.Form;
import org.jingnuo.search.SearchPaths;
import org.jingnuo.search.Suggestion;
import org.jingnuo.site.Icon;
import org.jingnuo.site.Needs;
import org.jingnuo.site.Visit;

/** One field and a button, a plain form; {@code search-box.js} adds suggestions. */
class SearchBox extends Form {
    private static final String FIELD = "search-box";

    SearchBox(Visit visit) {
        super(visit.address("/" + SearchPaths.SEARCH));
        addClassName("search");
        getElement().setAttribute("role", "search");
        var label = new NativeLabel(getTranslation("search.label"));
        label.addClassName("visually-hidden");
        label.setFor(FIELD);
        add(label, field(visit), button(), status());
        texts(visit);
    }

    private Input field(Visit visit) {
        var field = Needs.script(new Input(), "/search-box.js");
        field.setType("search");
        field.setId(FIELD);
        field.addClassName("field");
        field.getElement()
                .setAttribute("name", SearchPaths.TEXT)
                .setAttribute("placeholder", getTranslation("search.example"))
                .setAttribute("enterkeyhint", "search");
        if (visit.path().equals("/" + SearchPaths.SEARCH)) {
            field.getElement()
                    .setAttribute(
                            "value",
                            visit.query()
                                    .getOrDefault(SearchPaths.TEXT, List.of(""))
                                    .getFirst());
        }
        return field;
    }

    private NativeButton button() {
        var button = new NativeButton();
        button.add(Icon.of("search"));
        button.getElement().setAttribute("type", "submit");
        button.setAriaLabel(getTranslation("search.submit"));
        button.addClassName("button");
        return button;
    }

    /** Where the number of suggestions is said to those who do not see them. */
    private static Span status() {
        var status = new Span();
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        return status;
    }

    /** What the script says, in the reader's language. */
    private void texts(Visit visit) {
        getElement()
                .setAttribute("data-suggestions", SearchPaths.SUGGESTIONS)
                .setAttribute("data-prefix", visit.language().prefix())
                .setAttribute("data-language", visit.language().code())
                .setAttribute("data-label", getTranslation("search.suggestions"))
                .setAttribute("data-some", getTranslation("search.someSuggestions"))
                .setAttribute("data-none", getTranslation("search.noSuggestions"));
        for (var kind : Suggestion.Kind.values()) {
            if (kind != Suggestion.Kind.COMMITMENT) {
                getElement()
                        .setAttribute(
                                "data-" + kind.name().toLowerCase(Locale.ROOT), getTranslation("search.kind." + kind));
            }
        }
    }
}
