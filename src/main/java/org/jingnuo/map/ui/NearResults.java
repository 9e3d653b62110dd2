package org.jingnuo.map.ui;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Facet;
import org.jingnuo.commitments.parts.CommitmentCard;
import org.jingnuo.commitments.parts.Folded;
import org.jingnuo.map.NearAnswer;
import org.jingnuo.map.NearAnswer.Part;
import org.jingnuo.map.NearAnswer.Work;
import org.jingnuo.map.Whereabouts;
import org.jingnuo.site.Visit;

/** What was promised around somewhere: named works by distance, then the district's, the zones', the whole city's. */
class NearResults extends Section {

    /** Works shown at once, if they are not farther away than this; all others are folded. */
    private static final int CLOSEST = 6;

    private static final int CLOSE_METRES = 30_000;

    /** Of what is for everybody; the list has the others. */
    private static final int MOST_OF_CITY = 8;

    private final transient NearAnswer answer;
    private final transient Visit visit;
    private final transient NearSteps steps;

    NearResults(NearAnswer answer, Visit visit) {
        this.answer = answer;
        this.visit = visit;
        this.steps = new NearSteps(answer, visit);
        whereabouts();
        add(themes());
        if (isOfDistrict()) {
            answer.parts().forEach(this::part);
            works();
        } else {
            works();
            answer.parts().forEach(this::part);
        }
        city();
        others();
    }

    /** Asks in which district a position is, unless that is told; far from the city, says so. */
    private void whereabouts() {
        switch (answer.whereabouts()) {
            case Whereabouts.Perhaps perhaps
            when !perhaps.districts().isEmpty() -> add(new DistrictQuestion(perhaps.districts(), steps, visit));
            case Whereabouts.Outside outside -> {
                var notice = new Paragraph(getTranslation("near.outside", DistanceWords.kilometres(outside.metres())));
                notice.addClassName("note");
                add(notice);
            }
            default -> {}
        }
    }

    private Component themes() {
        var choices = new Div();
        choices.addClassName("choices");
        choices.add(steps.toTheme(null, getTranslation("near.allThemes")));
        answer.themes()
                .forEach(it -> choices.add(steps.toTheme(
                        it.theme().id(),
                        getTranslation("near.theme", it.theme().name().in(visit.language()), it.count()))));
        var folded = new Folded(getTranslation("near.themes"), "more");
        folded.add(choices);
        return answer.theme() == null ? folded : folded.opened();
    }

    /** Whether a district was asked for, whose own works come before those around its seat. */
    private boolean isOfDistrict() {
        return answer.place() != null && !answer.place().hasLocation();
    }

    private void works() {
        add(new H2(getTranslation("near.works")));
        if (answer.works().isEmpty()) {
            add(new Paragraph(getTranslation("near.noWorks")));
            return;
        }
        var close = answer.works().stream()
                .limit(CLOSEST)
                .filter(work -> work.metres() <= CLOSE_METRES)
                .toList();
        if (close.isEmpty()) {
            add(new Paragraph(getTranslation("near.noneClose", CLOSE_METRES / 1000)));
        } else {
            add(new Paragraph(getTranslation(isOfDistrict() ? "near.worksFromSeat" : "near.worksLead")), works(close));
        }
        var farther = answer.works().subList(close.size(), answer.works().size());
        if (!farther.isEmpty()) {
            var folded = new Folded(getTranslation("near.farther", farther.size()), "more");
            folded.add(works(farther));
            add(folded);
        }
    }

    private UnorderedList works(List<Work> works) {
        var list = new UnorderedList();
        works.forEach(work -> list.add(new CommitmentCard(work.commitment(), visit, tags(work))));
        return list;
    }

    private String[] tags(Work work) {
        var name = work.place().name().in(visit.language());
        return Stream.concat(Stream.of(name), DistanceWords.of(work, answer).stream())
                .toArray(String[]::new);
    }

    private void part(Part part) {
        if (!part.commitments().isEmpty()) {
            add(
                    new H2(getTranslation(
                            "near.part",
                            part.place().name().in(visit.language()),
                            part.commitments().size())),
                    new Paragraph(getTranslation("near.partLead")),
                    cards(part.commitments()));
        }
    }

    private void city() {
        if (answer.city().isEmpty()) {
            return;
        }
        var first = answer.city().stream()
                .sorted(comparing((Commitment it) -> it.places().isEmpty())
                        .thenComparing(comparing(Commitment::livelihood).reversed()))
                .limit(MOST_OF_CITY)
                .toList();
        add(
                new H2(getTranslation("near.city", answer.city().size())),
                new Paragraph(getTranslation("near.cityLead")),
                cards(first));
        if (first.size() < answer.city().size()) {
            add(link(getTranslation("near.cityAll"), narrowed().with(Facet.Name.PLACE, Facet.NOWHERE)));
        }
    }

    private void others() {
        if (answer.elsewhere() > 0) {
            add(new Paragraph(getTranslation("near.elsewhere", answer.elsewhere())));
        }
        if (answer.beyond() > 0) {
            add(new Paragraph(getTranslation("map.beyond", answer.beyond())));
        }
    }

    private BrowseQuery narrowed() {
        return answer.theme() == null ? BrowseQuery.ALL : BrowseQuery.ALL.with(Facet.Name.THEME, answer.theme());
    }

    private Anchor link(String label, BrowseQuery query) {
        var link = new Anchor(visit.address(CommitmentPaths.browse(query)), label);
        link.addClassName("action");
        return link;
    }

    private UnorderedList cards(List<Commitment> commitments) {
        var list = new UnorderedList();
        commitments.forEach(it -> list.add(new CommitmentCard(it, visit)));
        return list;
    }
}
