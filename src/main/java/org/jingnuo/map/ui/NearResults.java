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

    /** Works shown at once; what is farther away is folded. */
    private static final int CLOSEST = 6;

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
        works();
        answer.parts().forEach(this::part);
        city();
        elsewhere();
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

    private void works() {
        add(new H2(getTranslation("near.works")));
        if (answer.works().isEmpty()) {
            add(new Paragraph(getTranslation("near.noWorks")));
            return;
        }
        var close = Math.min(CLOSEST, answer.works().size());
        add(
                new Paragraph(getTranslation("near.worksLead")),
                works(answer.works().subList(0, close)));
        var farther = answer.works().subList(close, answer.works().size());
        if (!farther.isEmpty()) {
            var folded = new Folded(getTranslation("near.farther", farther.size()), "more");
            folded.add(works(farther));
            add(folded);
        }
    }

    private UnorderedList works(List<Work> works) {
        var list = new UnorderedList();
        works.forEach(work -> list.add(new CommitmentCard(
                work.commitment(),
                visit,
                work.place().name().in(visit.language()),
                DistanceWords.of(work, answer.place() == null))));
        return list;
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
                .sorted(comparing(Commitment::livelihood).reversed())
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

    private void elsewhere() {
        if (answer.elsewhere() > 0) {
            add(new Paragraph(getTranslation("near.elsewhere", answer.elsewhere())));
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
