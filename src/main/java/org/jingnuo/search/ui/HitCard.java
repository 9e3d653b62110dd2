package org.jingnuo.search.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.parts.HedgeWord;
import org.jingnuo.commitments.parts.LargeNumber;
import org.jingnuo.search.SearchAnswer.Because;
import org.jingnuo.search.SearchAnswer.Hit;
import org.jingnuo.search.SearchAnswer.MarkedText;
import org.jingnuo.site.Language;
import org.jingnuo.site.Visit;

/** A commitment that was found: its number, its title with the words sought, and why it was found where they differ. */
class HitCard extends ListItem {

    private static final int MOST_REASONS = 2;

    private final String themeName;

    /** @param themeName of the commitment's theme, in the reader's language */
    HitCard(Hit hit, String themeName, Visit visit) {
        this.themeName = themeName;
        addClassName("commitment-card");
        var commitment = hit.commitment();
        var number = new Span();
        number.addClassName("number");
        add(commitment
                .target()
                .map(target -> (Span) new LargeNumber(target, visit.language()))
                .orElse(number));
        var caption =
                commitment.target().map(Measure::of).orElse(commitment.title()).in(visit.language());
        var sought = sought(hit, visit.language() == Language.ZH ? MarkedText.TITLE_ZH : MarkedText.TITLE_EN);
        var link = new Anchor();
        link.setHref(visit.address(CommitmentPaths.commitment(commitment.id())));
        link.add(new MarkedWords(caption, sought));
        add(link);
        if (sought.stream().noneMatch(caption::contains)) {
            quote(hit);
        }
        tags(hit);
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

    private void tags(Hit hit) {
        var tags = new Div();
        tags.addClassName("tags");
        if (hit.commitment().hedge() != null) {
            tags.add(new HedgeWord(hit.commitment().hedge()));
        }
        hit.because().stream().limit(MOST_REASONS).forEach(because -> tags.add(new Span(reason(because))));
        add(tags);
    }

    private String reason(Because because) {
        return switch (because.link()) {
            case SAME -> getTranslation("search.because", because.typed(), because.said());
            case RELATED -> getTranslation("search.bearsOn", because.typed(), because.said());
            case THEME -> getTranslation("search.inTheme", themeName);
        };
    }
}
