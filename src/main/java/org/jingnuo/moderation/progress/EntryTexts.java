package org.jingnuo.moderation.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.moderation.parts.Times;
import org.jingnuo.moderation.people.Colleagues;
import org.jingnuo.moderation.progress.OfficialEntry.Ending;
import org.jingnuo.moderation.progress.OfficialEntry.Signed;
import org.jingnuo.moderation.progress.OfficialEntry.Withdrawal;
import org.jingnuo.site.Language;

/** What the desk's list says of an entry, in the language of the page. */
class EntryTexts {

    private final Component page;
    private final Times times;
    private final Language language;
    private final Colleagues colleagues;

    EntryTexts(Component page, Times times, Language language, Colleagues colleagues) {
        this.page = page;
        this.times = times;
        this.language = language;
        this.colleagues = colleagues;
    }

    /** What it is about and what was found out. */
    Component content(OfficialEntry entry, Snapshot content) {
        var about = new Span(content.findCommitment(entry.commitment())
                .map(it -> it.title().in(language))
                .orElse(entry.commitment()));
        about.addClassName("about");
        var cell = new Div(about);
        if (entry.isToBeWithdrawn()) {
            var mark = new Span(page.getTranslation("progress.toBeWithdrawn"));
            mark.addClassName("mark");
            cell.add(mark);
        }
        cell.add(new FindingTexts(entry.finding(), ProgressPaths.deskCopy(entry.id()), language));
        return cell;
    }

    /** Who did what with it, and why. */
    Component standing(OfficialEntry entry) {
        var lines = new Div();
        lines.addClassName("standing");
        lines.add(line("progress.proposedBy", entry.proposed()));
        var replacing = entry.replacing();
        if (replacing != null) {
            lines.add(new Paragraph(page.getTranslation("progress.replaces", replacing.because())));
        }
        var confirmed = entry.confirmed();
        if (confirmed != null) {
            lines.add(line("progress.confirmedBy", confirmed));
        }
        var withdrawal = entry.withdrawal();
        if (withdrawal != null) {
            add(lines, withdrawal);
        }
        var ended = entry.ended();
        if (ended != null) {
            add(lines, "progress.ended." + entry.state(), ended);
        }
        return lines;
    }

    private void add(Div lines, Withdrawal withdrawal) {
        lines.add(
                line("progress.withdrawal.proposedBy", withdrawal.proposed()),
                new Paragraph(page.getTranslation("progress.withdrawal.because", withdrawal.because())));
        var rejected = withdrawal.rejected();
        if (rejected != null) {
            add(lines, "progress.withdrawal.rejectedBy", rejected);
        }
    }

    private void add(Div lines, String key, Ending ending) {
        lines.add(line(key, ending.by()));
        var because = ending.because();
        if (because != null) {
            lines.add(new Paragraph(because));
        }
    }

    private Component line(String key, Signed signed) {
        return new Paragraph(page.getTranslation(key, colleagues.called(signed.person()), times.exact(signed.at())));
    }
}
