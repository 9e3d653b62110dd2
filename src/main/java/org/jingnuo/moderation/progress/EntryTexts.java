package org.jingnuo.moderation.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.moderation.desk.Times;
import org.jingnuo.moderation.progress.OfficialEntry.Signed;
import org.jingnuo.site.Language;

/** What the desk's list says of an entry, in the language of the page. */
class EntryTexts {

    private final Component page;
    private final Times times;
    private final Language language;

    EntryTexts(Component page, Times times, Language language) {
        this.page = page;
        this.times = times;
        this.language = language;
    }

    /** What it is about and what was found out. */
    Component content(OfficialEntry entry, Snapshot content) {
        var about = new Span(content.findCommitment(entry.commitment())
                .map(it -> it.title().in(language))
                .orElse(entry.commitment()));
        about.addClassName("about");
        return new Div(about, new FindingTexts(entry.finding(), ProgressPaths.deskCopy(entry.id()), language));
    }

    /** Who did what with it, and why. */
    Component standing(OfficialEntry entry) {
        var lines = new Div();
        lines.add(line("progress.proposedBy", entry.proposed()));
        var replacing = entry.replacing();
        if (replacing != null) {
            lines.add(new Paragraph(page.getTranslation("progress.replaces", replacing.because())));
        }
        var confirmed = entry.confirmed();
        if (confirmed != null) {
            lines.add(line("progress.confirmedBy", confirmed));
        }
        var ended = entry.ended();
        if (ended != null) {
            lines.add(line("progress.ended." + entry.state(), ended.by()));
            var because = ended.because();
            if (because != null) {
                lines.add(new Paragraph(because));
            }
        }
        return lines;
    }

    private Component line(String key, Signed signed) {
        return new Paragraph(page.getTranslation(key, signed.person(), times.exact(signed.at())));
    }
}
