package org.jingnuo.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Facet;
import org.jingnuo.commitments.parts.Chips;
import org.jingnuo.commitments.parts.FacetLabels;
import org.jingnuo.commitments.parts.IgnoredNotice;
import org.jingnuo.commitments.parts.Orders;
import org.jingnuo.commitments.parts.Pages;
import org.jingnuo.commitments.parts.TableLink;
import org.jingnuo.search.SearchAnswer;
import org.jingnuo.search.SearchAnswer.Match;
import org.jingnuo.search.SearchPaths;
import org.jingnuo.search.SearchQuery;
import org.jingnuo.site.Language;
import org.jingnuo.site.Visit;

/** What was found: what answers, under their own headings what comes near and what stands beside, or that nothing does. */
class SearchResults extends Section {
    private final transient SearchAnswer answer;
    private final transient Visit visit;

    /** @param written what shows the texts that people wrote */
    SearchResults(SearchAnswer answer, List<Component> written, Visit visit) {
        this.answer = answer;
        this.visit = visit;
        var query = answer.query();
        if (!query.narrowing().ignored().isEmpty()) {
            add(new IgnoredNotice(query.narrowing().ignored()));
        }
        add(
                new Chips(answer.facets(), visit.language(), (facet, value) -> address(query.without(facet, value))),
                summary());
        if (!answer.complete()) {
            var notice = new Paragraph(getTranslation("search.preparing"));
            notice.addClassName("note");
            add(notice);
        }
        if (answer.suggestion() != null) {
            add(new Paragraph(getTranslation("search.readAs", answer.suggestion())));
        }
        if (answer.total() > 1) {
            add(new Orders(SearchQuery.Sort.values(), query.sort(), sort -> address(query.withSort(sort))));
        }
        add(list(Match.EXACT));
        addGroup(Match.NEAR);
        addGroup(Match.BESIDE);
        if (answer.pages() > 1) {
            add(new Pages(answer.page(), answer.pages(), page -> address(query.withPage(page))));
        }
        if (!answer.hits().isEmpty()) {
            add(new TableLink(SearchPaths.table(query)));
        }
        addMentions();
        if (!written.isEmpty()) {
            add(new H2(getTranslation("search.written")));
            add(written);
        }
    }

    private Paragraph summary() {
        var summary = new Paragraph(said());
        summary.getElement().setAttribute("role", "status");
        return summary;
    }

    private String said() {
        var text = answer.query().text().strip();
        var near = answer.total() - answer.exactTotal();
        if (answer.exactTotal() > 0) {
            return near > 0
                    ? getTranslation("search.foundAndNear", answer.exactTotal(), near)
                    : getTranslation("search.found", answer.exactTotal());
        }
        if (near > 0) {
            return getTranslation("search.onlyNear", text);
        }
        return answer.query().narrowing().chosen().isEmpty()
                ? getTranslation("search.nothing", text)
                : getTranslation("browse.nothing");
    }

    private UnorderedList list(Match match) {
        var list = new UnorderedList();
        answer.hits().stream()
                .filter(hit -> hit.match() == match)
                .forEach(hit -> list.add(new HitCard(hit, theme(hit), visit)));
        return list;
    }

    private String theme(SearchAnswer.Hit hit) {
        return answer.facets().stream()
                .filter(facet -> facet.name() == Facet.Name.THEME)
                .flatMap(facet -> facet.values().stream())
                .filter(value -> value.id().equals(hit.commitment().theme()))
                .map(value -> FacetLabels.value(Facet.Name.THEME, value, visit.language()))
                .findFirst()
                .orElse("");
    }

    private void addGroup(Match match) {
        if (answer.hits().stream().anyMatch(hit -> hit.match() == match)) {
            add(new H2(getTranslation("search.match." + match)), list(match));
        }
    }

    /** A report may speak of a thing without promising anything of it. */
    private void addMentions() {
        if (answer.passages().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        for (var mention : answer.passages()) {
            var link = new Anchor();
            link.setHref(visit.address(CommitmentPaths.source(mention.source(), mention.paragraph())));
            link.add(new MarkedWords(
                    around(mention), List.of(mention.text().substring(mention.start(), mention.end()))));
            link.getElement().setAttribute("lang", Language.ZH.tag());
            list.add(new ListItem(link));
        }
        list.addClassName("mentions");
        add(new H2(getTranslation("search.mentions")), new Paragraph(getTranslation("search.mentionsLead")), list);
    }

    /** The words with what stands before and behind them. */
    private static String around(SearchAnswer.Mention mention) {
        var before = 20;
        var from = Math.max(0, mention.start() - before);
        var to = Math.min(mention.text().length(), mention.end() + 2 * before);
        return (from > 0 ? "…" : "")
                + mention.text().substring(from, to)
                + (to < mention.text().length() ? "…" : "");
    }

    private String address(SearchQuery query) {
        return visit.address(SearchPaths.search(query));
    }
}
