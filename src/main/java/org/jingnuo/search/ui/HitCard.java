package org.jingnuo.search.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.jingnuo.commitments.parts.CommitmentCard;
import org.jingnuo.search.SearchAnswer.Because;
import org.jingnuo.search.SearchAnswer.Hit;
import org.jingnuo.search.SearchAnswer.MarkedText;
import org.jingnuo.site.Language;
import org.jingnuo.site.Visit;

/** A commitment that was found: its number, its title with the words sought, and why it was found where they differ. */
class HitCard extends CommitmentCard {

    private static final int MOST_REASONS = 2;

    private final String themeName;

    /** @param themeName of the commitment's theme, in the reader's language */
    HitCard(Hit hit, String themeName, Visit visit) {
        super(hit.commitment(), visit, marked(hit, visit.language()));
        this.themeName = themeName;
        var caption = caption(hit.commitment(), visit.language());
        if (soughtInTitle(hit, visit.language()).stream().noneMatch(caption::contains)) {
            quote(hit);
        }
        addTags(hit.commitment(), hit.because().stream().limit(MOST_REASONS).map(this::reason));
    }

    private static MarkedWords marked(Hit hit, Language language) {
        return new MarkedWords(caption(hit.commitment(), language), soughtInTitle(hit, language));
    }

    private static Set<String> soughtInTitle(Hit hit, Language language) {
        return sought(hit, language == Language.ZH ? MarkedText.TITLE_ZH : MarkedText.TITLE_EN);
    }

    private static Set<String> sought(Hit hit, MarkedText text) {
        return hit.marks().stream()
                .filter(mark -> mark.text() == text)
                .map(mark -> original(hit, text).substring(mark.start(), mark.end()))
                .collect(toSet());
    }

    private static String original(Hit hit, MarkedText text) {
        return switch (text) {
            case TITLE_ZH -> hit.commitment().title().zh();
            case TITLE_EN -> hit.commitment().title().en();
            case QUOTE -> hit.commitment().quote();
        };
    }

    /** Where the words stand in the report when the title has others. */
    private void quote(Hit hit) {
        var sought = sought(hit, MarkedText.QUOTE);
        if (!sought.isEmpty()) {
            var quote = new Div(new MarkedWords(hit.commitment().quote(), sought));
            quote.addClassName("found-in");
            quote.getElement().setAttribute("lang", Language.ZH.tag());
            add(quote);
        }
    }

    private String reason(Because because) {
        return switch (because.link()) {
            case SAME -> getTranslation("search.because", because.typed(), because.said());
            case RELATED -> getTranslation("search.bearsOn", because.typed(), because.said());
            case THEME -> getTranslation("search.inTheme", themeName);
        };
    }
}
