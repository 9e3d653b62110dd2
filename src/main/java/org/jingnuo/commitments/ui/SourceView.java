package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Source;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.Visit;

/** The report in reading order with every commitment marked where it stands, and the text as it came beside it. */
@Route(value = CommitmentPaths.SOURCE, layout = SiteLayout.class)
class SourceView extends PublicView {
    private final transient CommitmentPages pages;

    SourceView(CommitmentPages pages) {
        this.pages = pages;
    }

    @Override
    protected PageHead show(Visit visit) {
        var reading = pages.findReading(visit.parameter(CommitmentPaths.ID)).orElseThrow(NotFoundException::new);
        var source = reading.source();
        var title = source.title().in(visit.language());
        add(new H1(title), lead(source, visit), record(source, visit));
        var read = new Div(
                new ReadingOrder(reading, visit),
                new UnpromisedList(
                        source,
                        getTranslation("source.unpromised", source.unpromised().size())));
        var columns = new Div(read, new RawText(source));
        columns.addClassName("source");
        add(columns);
        var data = new LinkedHashMap<>(ReportData.of(source, visit.language()));
        data.put("@context", "https://schema.org");
        return PageHead.of(title, source.note().in(visit.language())).withLinkedData(List.of(data));
    }

    private Paragraph lead(Source source, Visit visit) {
        var lead = new Paragraph(source.note().in(visit.language()));
        lead.addClassName("lead");
        return lead;
    }

    private Facts record(Source source, Visit visit) {
        var facts = new Facts();
        facts.add(getTranslation("source.publisher"), source.publisher().in(visit.language()));
        facts.add(
                getTranslation("source.published"),
                source.published() == null
                        ? getTranslation("source.unknown")
                        : source.published().toString());
        var sum = new Span(source.sha256());
        sum.addClassName("sha");
        facts.add("SHA-256", sum);
        return facts;
    }
}
