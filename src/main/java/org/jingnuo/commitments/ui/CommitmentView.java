package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.DetailPart;
import org.jingnuo.commitments.Facet;
import org.jingnuo.commitments.RecordPart;
import org.jingnuo.commitments.RelatedCommitments;
import org.jingnuo.commitments.parts.CommitmentCard;
import org.jingnuo.commitments.parts.LargeNumber;
import org.jingnuo.site.Language;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.Visit;

/** One commitment: the number, what, where, until when, and the very words it comes from. */
@Route(value = CommitmentPaths.COMMITMENT, layout = SiteLayout.class)
class CommitmentView extends PublicView {
    private final transient CommitmentPages pages;
    private final transient List<RelatedCommitments> related;
    private final transient List<DetailPart> parts;
    private final transient List<RecordPart> records;

    CommitmentView(
            CommitmentPages pages, List<RelatedCommitments> related, List<DetailPart> parts, List<RecordPart> records) {
        this.pages = pages;
        this.related = related;
        this.parts = parts;
        this.records = records;
    }

    @Override
    protected PageHead show(Visit visit) {
        var id = visit.parameter(CommitmentPaths.ID);
        var detail = pages.findDetail(id);
        if (detail.isPresent()) {
            return show(detail.get(), visit);
        }
        var tombstone = pages.findTombstone(id).orElseThrow(NotFoundException::new);
        var content = new TombstonePart(tombstone, visit);
        add(content);
        return content.head();
    }

    private PageHead show(CommitmentPages.Detail detail, Visit visit) {
        var commitment = detail.commitment();
        var said = new Div(DetailFacts.first(detail, visit));
        parts.stream().flatMap(part -> part.build(detail, visit).stream()).forEach(said::add);
        said.add(evidence(detail, visit));
        var columns = new Div(said, context(detail, visit));
        columns.addClassName("columns");
        add(way(detail, visit), headline(commitment, visit.language()), columns);
        var title = commitment.title().in(visit.language());
        return PageHead.of(
                        title,
                        getTranslation(
                                "commitment.description",
                                detail.source().title().in(visit.language()),
                                visit.language() == Language.ZH ? commitment.quote() : title))
                .withPicture(new PageHead.Picture(CommitmentPaths.picture(commitment.id()), title))
                .withLinkedData(List.of(claim(detail, visit)));
    }

    private Component way(CommitmentPages.Detail detail, Visit visit) {
        var nav = new Nav(new UnorderedList(
                new ListItem(new Anchor(visit.address("/" + CommitmentPaths.BROWSE), getTranslation("browse.title"))),
                new ListItem(new Anchor(
                        visit.address(CommitmentPaths.browse(
                                Facet.Name.THEME, detail.theme().id())),
                        detail.theme().name().in(visit.language())))));
        nav.setAriaLabel(getTranslation("commitment.way"));
        nav.addClassName("way");
        return nav;
    }

    private Component headline(Commitment commitment, Language language) {
        var headline = new Div();
        headline.addClassName("headline");
        commitment.target().ifPresent(target -> headline.add(new LargeNumber(target, language)));
        headline.add(new H1(commitment.title().in(language)));
        return headline;
    }

    private Component evidence(CommitmentPages.Detail detail, Visit visit) {
        var commitment = detail.commitment();
        var section = new Section(new H2(getTranslation("commitment.words")), new Quote(detail));
        if (visit.language() == Language.EN) {
            var translation = new Paragraph(detail.paragraph().english());
            translation.addClassName("lead");
            section.add(new Paragraph(getTranslation("commitment.translation")), translation);
        }
        var link = new Anchor(
                visit.address(CommitmentPaths.source(commitment.source(), commitment.id())),
                commitment.firstLine() == commitment.lastLine()
                        ? getTranslation("commitment.inSource", commitment.firstLine())
                        : getTranslation("commitment.inSourceLines", commitment.firstLine(), commitment.lastLine()));
        link.addClassName("action");
        section.add(link);
        return section;
    }

    private Component context(CommitmentPages.Detail detail, Visit visit) {
        var context = new Div(new H2(getTranslation("commitment.official")));
        var known = built(records, record -> record.entries(detail, visit));
        context.add(known.isEmpty() ? List.of(new Paragraph(getTranslation("commitment.noOfficial"))) : known);
        context.add(built(records, record -> record.replies(detail, visit)));
        context.add(new H2(getTranslation("commitment.further")), DetailFacts.further(detail, visit));
        if (!detail.siblings().isEmpty()) {
            context.add(new H2(getTranslation("commitment.siblings")), cards(detail.siblings(), visit));
        }
        var alike = related.stream()
                .flatMap(source -> source.like(detail.commitment()).stream())
                .toList();
        if (!alike.isEmpty()) {
            context.add(new H2(getTranslation("commitment.related")), cards(alike, visit));
        }
        return context;
    }

    private static List<Component> built(List<RecordPart> records, Function<RecordPart, Optional<Component>> building) {
        return records.stream()
                .flatMap(record -> building.apply(record).stream())
                .toList();
    }

    private static UnorderedList cards(List<Commitment> commitments, Visit visit) {
        var list = new UnorderedList();
        commitments.forEach(commitment -> list.add(new CommitmentCard(commitment, visit)));
        return list;
    }

    /** A schema.org Claim in a Report; no ClaimReview, because we pass no verdict. */
    private static Map<String, Object> claim(CommitmentPages.Detail detail, Visit visit) {
        var claim = new LinkedHashMap<String, Object>();
        claim.put("@context", "https://schema.org");
        claim.put("@type", "Claim");
        claim.put("name", detail.commitment().title().in(visit.language()));
        claim.put("text", detail.commitment().quote());
        claim.put("inLanguage", Language.ZH.tag());
        claim.put(
                "author",
                Map.of(
                        "@type",
                        "GovernmentOrganization",
                        "name",
                        detail.source().publisher().in(visit.language())));
        claim.put("appearance", ReportData.of(detail.source(), visit.language()));
        if (!detail.places().isEmpty()) {
            var places = new ArrayList<Map<String, Object>>();
            detail.places()
                    .forEach(place -> places.add(
                            Map.of("@type", "Place", "name", place.name().in(visit.language()))));
            claim.put("contentLocation", places);
        }
        return claim;
    }
}
