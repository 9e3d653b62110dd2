package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Facet;
import org.jingnuo.commitments.KnownSites;
import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.Quantities;
import org.jingnuo.commitments.parts.HedgeWord;
import org.jingnuo.commitments.parts.LargeNumber;
import org.jingnuo.site.Language;
import org.jingnuo.site.Visit;

/** The facts of one commitment; what the report does not say is said to be unsaid. */
class DetailFacts extends Facts {
    private final CommitmentPages.Detail detail;
    private final Visit visit;

    private DetailFacts(CommitmentPages.Detail detail, Visit visit) {
        this.detail = detail;
        this.visit = visit;
    }

    /** What, where, until when and how firmly. */
    static DetailFacts first(CommitmentPages.Detail detail, Visit visit) {
        var facts = new DetailFacts(detail, visit);
        facts.add(
                facts.getTranslation("fact.action"),
                facts.getTranslation("action." + detail.commitment().action()));
        facts.place();
        facts.due();
        facts.hedge();
        facts.names();
        return facts;
    }

    /** How the number is meant, and where the commitment belongs. */
    static DetailFacts further(CommitmentPages.Detail detail, Visit visit) {
        var facts = new DetailFacts(detail, visit);
        facts.numbers();
        facts.grouping();
        facts.note();
        return facts;
    }

    private void numbers() {
        var commitment = detail.commitment();
        commitment.target().ifPresent(this::number);
        commitment.measures().stream()
                .filter(measure -> measure.role() != Measure.Role.TARGET)
                .forEach(this::otherNumber);
    }

    private void note() {
        var note = detail.commitment().note();
        if (note != null) {
            add(getTranslation("fact.note"), note.in(visit.language()));
        }
    }

    private void number(Measure target) {
        add(
                getTranslation("fact.number"),
                new Span(getTranslation("numberMeans." + target.kind())),
                explained(getTranslation("comparatorMeans." + target.comparator(), target.raw()), target.raw()));
    }

    private void place() {
        var lines = new ArrayList<Component>();
        if (detail.places().isEmpty()) {
            lines.add(new Span(getTranslation("fact.noPlace")));
        }
        detail.places().forEach(place -> lines.add(new PlaceLine(place, visit.language())));
        if (detail.commitment().placesFrom() == Commitment.PlacesFrom.CONTEXT) {
            lines.add(explained(getTranslation("fact.placeFromContext")));
        }
        var sites = detail.knownSites();
        if (sites != null) {
            lines.add(explained(knownSites(sites)));
        }
        add(getTranslation("fact.place"), lines.toArray(Component[]::new));
    }

    private String knownSites(KnownSites sites) {
        var language = visit.language();
        return getTranslation(
                "fact.knownSites",
                sites.known(),
                Quantities.digits(BigDecimal.valueOf(sites.total()), language),
                sites.unit().in(language));
    }

    private void due() {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(visit.language().dates())
                .format(detail.commitment().due());
        add(
                getTranslation("fact.due"),
                new Span(getTranslation("fact.dueDay", day)),
                explained(getTranslation(detail.overdue() ? "fact.passed" : "fact.ahead")));
    }

    private void hedge() {
        var hedge = detail.hedge();
        if (hedge == null) {
            add(getTranslation("fact.hedge"), getTranslation("fact.noHedge"));
        } else {
            add(
                    getTranslation("fact.hedge"),
                    new HedgeWord(hedge.word()),
                    new Span(visit.language() == Language.EN ? " " + hedge.english() : ""),
                    explained(hedge.meaning().in(visit.language())));
        }
    }

    private void names() {
        var names = detail.commitment().names();
        if (!names.isEmpty()) {
            add(
                    getTranslation("fact.names"),
                    String.join(
                            getTranslation("list.separator"),
                            names.stream()
                                    .map(work -> work.name().in(visit.language()))
                                    .toList()));
        }
    }

    private void otherNumber(Measure measure) {
        add(
                getTranslation("role." + measure.role()),
                new LargeNumber(measure, visit.language()),
                explained(getTranslation("fact.asPrinted", measure.raw()), measure.raw()));
    }

    private void grouping() {
        var theme = detail.theme();
        add(
                getTranslation("fact.theme"),
                new Anchor(
                        visit.address(CommitmentPaths.browse(Facet.Name.THEME, theme.id())),
                        theme.name().in(visit.language())));
        var title = detail.section().title();
        if (title != null) {
            add(
                    getTranslation("fact.section"),
                    new Anchor(
                            visit.address(CommitmentPaths.browse(
                                    Facet.Name.SECTION, detail.section().id())),
                            title.in(visit.language())));
        }
        add(
                getTranslation("fact.livelihood"),
                getTranslation(detail.commitment().livelihood() ? "livelihood.yes" : "livelihood.no"));
    }
}
