package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Facet;
import org.jingnuo.commitments.ListPart;
import org.jingnuo.commitments.parts.Chips;
import org.jingnuo.commitments.parts.CommitmentCard;
import org.jingnuo.commitments.parts.IgnoredNotice;
import org.jingnuo.commitments.parts.Orders;
import org.jingnuo.commitments.parts.Pages;
import org.jingnuo.commitments.parts.TableLink;
import org.jingnuo.site.Visit;

/** The commitments a query leaves: how many, by what choices, in which order, page by page. */
class ResultList extends Section {
    private final transient CommitmentPages.Browse browse;
    private final transient Visit visit;

    ResultList(CommitmentPages.Browse browse, List<ListPart> parts, Visit visit) {
        this.browse = browse;
        this.visit = visit;
        var query = browse.query();
        if (!query.ignored().isEmpty()) {
            add(new IgnoredNotice(query.ignored()));
        }
        add(
                new Chips(browse.facets(), visit.language(), (facet, value) -> address(query.without(facet, value))),
                total(),
                new Orders(BrowseQuery.Sort.values(), query.sort(), sort -> address(query.withSort(sort))));
        dailyLife().ifPresent(this::add);
        if (browse.items().isEmpty()) {
            add(new Paragraph(getTranslation("browse.nothing")));
        }
        var list = new UnorderedList();
        browse.items().forEach(commitment -> list.add(new CommitmentCard(commitment, visit, kind(commitment))));
        add(list);
        if (browse.pages() > 1) {
            add(new Pages(browse.page(), browse.pages(), page -> address(query.withPage(page))));
        }
        if (!browse.items().isEmpty()) {
            add(new TableLink(CommitmentPaths.table(query)));
            parts.forEach(part -> add(part.build(query, visit)));
        }
    }

    /** The way from a list that begins with the economy to what residents came for; empty when it would change nothing. */
    private Optional<Anchor> dailyLife() {
        return browse.facets().stream()
                .filter(facet -> facet.name() == Facet.Name.LIVELIHOOD)
                .filter(facet -> facet.values().stream().noneMatch(Facet.Value::chosen))
                .flatMap(facet -> facet.values().stream())
                .filter(value -> value.id().equals(Facet.YES) && value.count() > 0 && value.count() < browse.total())
                .findFirst()
                .map(value -> {
                    var link = new Anchor(
                            address(browse.query().with(Facet.Name.LIVELIHOOD, Facet.YES)),
                            getTranslation("browse.dailyLife", value.count()));
                    link.addClassName("action");
                    return link;
                });
    }

    private Paragraph total() {
        var total = new Paragraph(
                browse.pages() > 1
                        ? getTranslation("browse.totalPages", browse.total(), browse.page(), browse.pages())
                        : getTranslation("browse.total", browse.total()));
        total.getElement().setAttribute("role", "status");
        return total;
    }

    private String kind(Commitment commitment) {
        return getTranslation("facet.KIND." + commitment.kind().name().toLowerCase(Locale.ROOT));
    }

    private String address(BrowseQuery query) {
        return visit.address(CommitmentPaths.browse(query));
    }
}
