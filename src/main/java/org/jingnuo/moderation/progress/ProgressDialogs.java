package org.jingnuo.moderation.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.moderation.parts.ActionDialog;
import org.jingnuo.moderation.parts.CommitmentField;
import org.jingnuo.moderation.parts.Required;
import org.jingnuo.moderation.parts.WordsField;
import org.jingnuo.moderation.progress.OfficialEntry.Replacing;
import org.jingnuo.moderation.progress.OfficialEntry.Withdrawal;
import org.jingnuo.site.CityDate;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/** The questions that are asked before something is done with official progress. */
class ProgressDialogs {

    private final Component page;
    private final Catalogue catalogue;
    private final CityDate city;
    private final Language language;

    ProgressDialogs(Component page, Catalogue catalogue, CityDate city, Language language) {
        this.page = page;
        this.catalogue = catalogue;
        this.city = city;
        this.language = language;
    }

    /** What is done with what was entered. */
    @FunctionalInterface
    interface Proposing {
        void propose(String commitment, Finding finding, @Nullable ReceivedFile file, @Nullable Replacing replacing);
    }

    /** @param about id of the commitment that is offered; null for none */
    ActionDialog propose(@Nullable String about, Proposing proposing) {
        var content = catalogue.now();
        var commitment = new CommitmentField(content, language);
        if (about != null) {
            content.findCommitment(about).ifPresent(commitment::setValue);
        }
        var form = new FindingForm(city.today());
        var dialog = new ActionDialog(
                text("progress.propose"),
                text("progress.propose.do"),
                () -> proposing.propose(Required.of(commitment).id(), form.getFinding(), form.file(), null));
        dialog.addFields(commitment, form);
        return dialog;
    }

    /** Proposes what is to stand in place of {@code entry}, whose content is offered. */
    ActionDialog replace(OfficialEntry entry, Proposing proposing) {
        var form = new FindingForm(city.today());
        form.fill(entry.finding());
        var because = new WordsField(text("progress.replace.why"), OfficialEntry.LONGEST_REASON);
        var dialog = new ActionDialog(
                text("progress.replace"),
                text("progress.propose.do"),
                () -> proposing.propose(
                        entry.commitment(),
                        form.getFinding(),
                        form.file(),
                        new Replacing(entry.id(), because.getWords())));
        dialog.addFields(form, because);
        return dialog;
    }

    /** Shows once more what is going to be public. */
    ActionDialog confirm(OfficialEntry entry, Runnable confirming) {
        var dialog = new ActionDialog(text("progress.confirm"), text("progress.confirm"), confirming);
        dialog.addFields(new FindingTexts(entry.finding(), ProgressPaths.deskCopy(entry.id()), language));
        return dialog;
    }

    /** Shows once more what is going to be gone, and what is going to be said of it. */
    ActionDialog confirmWithdrawal(OfficialEntry entry, Withdrawal withdrawal, Runnable confirming) {
        var action = text("progress.withdrawal.confirm");
        var dialog = new ActionDialog(action, action, confirming);
        dialog.addFields(
                new FindingTexts(entry.finding(), ProgressPaths.deskCopy(entry.id()), language),
                new Paragraph(page.getTranslation("progress.withdrawal.says", withdrawal.because())));
        return dialog;
    }

    /** Asks for the reason of something. */
    ActionDialog because(String action, String why, Consumer<String> doing) {
        var because = new WordsField(why, OfficialEntry.LONGEST_REASON);
        var dialog = new ActionDialog(action, action, () -> doing.accept(because.getWords()));
        dialog.addFields(because);
        return dialog;
    }

    private String text(String key) {
        return page.getTranslation(key);
    }
}
