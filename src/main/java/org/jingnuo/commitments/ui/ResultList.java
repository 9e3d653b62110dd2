package org.jingnuo.commitments.ui;

import static java.util.stream.Collectors.toCollection;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Facet;
import org.jingnuo.site.Icon;
import org.jingnuo.site.Visit;

/** The commitments a query leaves: how many, by what choices, in which order, page by page. */
class ResultList extends Section {
    /** Enough to see what went wrong with an address; in parts and in characters of each. */
    private static final int MOST_IGNORED = 5;

    private static final int LONGEST_IGNORED = 40;

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private final transient CommitmentPages.Browse browse;
    private final transient Visit visit;

    ResultList(CommitmentPages.Browse browse, Visit visit) {
        this.browse = browse;
        this.visit = visit;
        if (!browse.query().ignored().isEmpty()) {
            add(ignored());
        }
        add(chips(), total(), orders());
        dailyLife().ifPresent(this::add);
        if (browse.items().isEmpty()) {
            add(new Paragraph(getTranslation("browse.nothing")));
        }
        var list = new UnorderedList();
        browse.items().forEach(commitment -> list.add(new CommitmentCard(commitment, visit, tags(commitment))));
        add(list);
        if (browse.pages() > 1) {
            add(pages());
        }
    }

    private Paragraph ignored() {
        var parts = browse.query().ignored().stream()
                .limit(MOST_IGNORED)
                .map(part -> getTranslation("browse.parameter." + part.parameter())
                        + getTranslation("list.colon")
                        + shown(part.value()))
                .collect(toCollection(ArrayList::new));
        if (browse.query().ignored().size() > MOST_IGNORED) {
            parts.add("…");
        }
        var notice =
                new Paragraph(getTranslation("browse.ignored", String.join(getTranslation("list.separator"), parts)));
        notice.addClassName("note");
        return notice;
    }

    /** Without characters that nobody sees, and kept from turning the direction of what stands around it. */
    private static String shown(String value) {
        var visible = value.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
                .limit(LONGEST_IGNORED + 1)
                .toArray();
        var cut = visible.length > LONGEST_IGNORED;
        return FIRST_STRONG_ISOLATE
                + new String(visible, 0, cut ? LONGEST_IGNORED : visible.length)
                + (cut ? "…" : "")
                + POP_ISOLATE;
    }

    private UnorderedList chips() {
        var chips = new UnorderedList();
        chips.addClassName("chips");
        for (var facet : browse.facets()) {
            for (var value : facet.values()) {
                if (value.chosen()) {
                    chips.add(new ListItem(chip(facet.name(), value)));
                }
            }
        }
        return chips;
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

    private Anchor chip(Facet.Name facet, Facet.Value value) {
        var label = FacetLabels.value(facet, value, visit.language());
        var link = new Anchor();
        link.setHref(address(browse.query().without(facet, value.id())));
        link.setAriaLabel(getTranslation("browse.remove", label));
        link.add(new Span(FacetLabels.name(facet) + getTranslation("list.colon") + label), Icon.of("x-lg"));
        return link;
    }

    private Paragraph total() {
        var total = new Paragraph(
                browse.pages() > 1
                        ? getTranslation("browse.totalPages", browse.total(), browse.page(), browse.pages())
                        : getTranslation("browse.total", browse.total()));
        total.getElement().setAttribute("role", "status");
        return total;
    }

    private Nav orders() {
        var list = new UnorderedList();
        for (var sort : BrowseQuery.Sort.values()) {
            var link = new Anchor(address(browse.query().withSort(sort)), getTranslation("sort." + sort));
            if (browse.query().sort() == sort) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.setAriaLabel(getTranslation("browse.order"));
        return nav;
    }

    private String[] tags(Commitment commitment) {
        var tags = new ArrayList<String>();
        tags.add(getTranslation("facet.KIND." + commitment.kind().name().toLowerCase(Locale.ROOT)));
        return tags.toArray(String[]::new);
    }

    private Nav pages() {
        var list = new UnorderedList();
        for (var page = 1; page <= browse.pages(); page++) {
            var link = new Anchor(address(browse.query().withPage(page)), String.valueOf(page));
            link.setAriaLabel(getTranslation("browse.page", page));
            if (page == browse.page()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("pages");
        nav.setAriaLabel(getTranslation("browse.pages"));
        return nav;
    }

    private String address(BrowseQuery query) {
        return visit.address(CommitmentPaths.browse(query));
    }
}
