package org.jingnuo.moderation.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.RecordPart;
import org.jingnuo.commitments.parts.Folded;
import org.jingnuo.site.Language;
import org.jingnuo.site.Visit;

/** The official record of a commitment: what stands, and folded what no longer does. */
@org.springframework.stereotype.Component
class ProgressOnDetail implements RecordPart {

    private final PublishedProgress published;

    ProgressOnDetail(PublishedProgress published) {
        this.published = published;
    }

    @Override
    public Optional<Component> entries(CommitmentPages.Detail detail, Visit visit) {
        var entries = published.of(detail.commitment().id());
        return entries.isEmpty() ? Optional.empty() : Optional.of(record(entries, visit.language()));
    }

    private static Component record(List<PublicEntry> entries, Language language) {
        var record = new Div();
        record.setId("official");
        var standing = entries.stream()
                .filter(entry -> entry.state() == EntryState.CONFIRMED)
                .toList();
        record.add(
                standing.isEmpty()
                        ? new Paragraph(record.getTranslation("commitment.noOfficial"))
                        : list(standing, language));
        if (standing.size() < entries.size()) {
            var ended = entries.stream()
                    .filter(entry -> entry.state() != EntryState.CONFIRMED)
                    .toList();
            var folded =
                    new Folded(record.getTranslation("official.ended", String.valueOf(ended.size())), "record-ended");
            folded.add(list(ended, language));
            record.add(folded);
        }
        return record;
    }

    private static Component list(List<PublicEntry> entries, Language language) {
        var list = new OrderedList();
        list.addClassName("record");
        entries.forEach(entry -> list.add(item(entry, language)));
        return list;
    }

    private static ListItem item(PublicEntry entry, Language language) {
        var item = new ListItem();
        item.setId("official-" + entry.id());
        if (entry.state() != EntryState.CONFIRMED) {
            var because = entry.because();
            item.add(new Paragraph(
                    item.getTranslation("official.state." + entry.state(), because == null ? "" : because)));
        }
        var finding = entry.finding();
        if (finding != null) {
            item.add(new FindingTexts(finding, ProgressPaths.copy(entry.id()), language));
        }
        return item;
    }
}
