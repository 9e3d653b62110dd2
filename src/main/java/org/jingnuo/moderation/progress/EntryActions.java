package org.jingnuo.moderation.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.parts.Sentences;
import org.jingnuo.moderation.progress.OfficialEntry.Signed;
import org.jingnuo.moderation.progress.OfficialEntry.Withdrawal;

/** What the person who is signed in can do with an entry: of each proposal, either to take it back or to decide on it. */
class EntryActions {

    private final Component page;
    private final ProgressDesk desk;
    private final WithdrawalDesk withdrawals;
    private final ProgressDialogs dialogs;
    private final CurrentActor current;
    private final Runnable changed;

    /** @param changed called whatever came of an action, since others may have been faster */
    EntryActions(
            Component page,
            ProgressDesk desk,
            WithdrawalDesk withdrawals,
            ProgressDialogs dialogs,
            CurrentActor current,
            Runnable changed) {
        this.page = page;
        this.desk = desk;
        this.withdrawals = withdrawals;
        this.dialogs = dialogs;
        this.current = current;
        this.changed = changed;
    }

    /** A button for each. */
    Component of(OfficialEntry entry) {
        var buttons = new Div();
        buttons.addClassName("desk-actions");
        switch (entry.state()) {
            case PROPOSED -> addForProposal(buttons, entry);
            case CONFIRMED -> addForStanding(buttons, entry);
            case REJECTED, TAKEN_BACK, SUPERSEDED, WITHDRAWN -> {}
        }
        return buttons;
    }

    private void addForProposal(Div buttons, OfficialEntry entry) {
        if (isOwn(entry.proposed())) {
            buttons.add(
                    button("progress.takeBack", () -> takeBack(entry)),
                    button("progress.replace", () -> replace(entry)));
        } else {
            buttons.add(
                    button("progress.confirm", () -> confirm(entry)), button("progress.reject", () -> reject(entry)));
        }
    }

    private void addForStanding(Div buttons, OfficialEntry entry) {
        var withdrawal = entry.withdrawal();
        if (withdrawal == null || !entry.isToBeWithdrawn()) {
            buttons.add(button("progress.withdraw", () -> withdraw(entry)));
        } else if (isOwn(withdrawal.proposed())) {
            buttons.add(button("progress.withdrawal.takeBack", () -> takeBack(entry, withdrawal)));
        } else {
            buttons.add(
                    button("progress.withdrawal.confirm", () -> confirm(entry, withdrawal)),
                    button("progress.withdrawal.reject", () -> reject(entry, withdrawal)));
        }
        buttons.add(button("progress.replace", () -> replace(entry)));
    }

    private void confirm(OfficialEntry entry) {
        dialogs.confirm(entry, () -> attempt("progress.confirmed", () -> desk.confirm(entry.id(), current.get())))
                .open();
    }

    private void reject(OfficialEntry entry) {
        because(
                "progress.reject",
                "progress.reject.why",
                because -> attempt("progress.rejected", () -> desk.reject(entry.id(), because, current.get())));
    }

    private void takeBack(OfficialEntry entry) {
        atOnce("progress.takenBack", () -> desk.takeBack(entry.id(), current.get()));
    }

    private void replace(OfficialEntry entry) {
        dialogs.replace(
                        entry,
                        (commitment, finding, file, replacing) -> attempt(
                                "progress.proposed",
                                () -> desk.propose(commitment, finding, file, replacing, current.get())))
                .open();
    }

    private void withdraw(OfficialEntry entry) {
        because(
                "progress.withdraw",
                "progress.withdraw.why",
                because -> attempt(
                        "progress.withdraw.proposed", () -> withdrawals.propose(entry.id(), because, current.get())));
    }

    private void confirm(OfficialEntry entry, Withdrawal withdrawal) {
        dialogs.confirmWithdrawal(
                        entry,
                        withdrawal,
                        () -> attempt(
                                "progress.withdrawn", () -> withdrawals.confirm(entry.id(), withdrawal, current.get())))
                .open();
    }

    private void reject(OfficialEntry entry, Withdrawal withdrawal) {
        because(
                "progress.withdrawal.reject",
                "progress.withdrawal.reject.why",
                because -> attempt(
                        "progress.withdrawal.rejected",
                        () -> withdrawals.reject(entry.id(), withdrawal, because, current.get())));
    }

    private void takeBack(OfficialEntry entry, Withdrawal withdrawal) {
        atOnce("progress.withdrawal.takenBack", () -> withdrawals.takeBack(entry.id(), withdrawal, current.get()));
    }

    private void because(String action, String why, Consumer<String> doing) {
        dialogs.because(page.getTranslation(action), page.getTranslation(why), doing)
                .open();
    }

    private void atOnce(String sentence, Runnable action) {
        try {
            attempt(sentence, action);
        } catch (NotDone notDone) {
            Sentences.complain(page, notDone);
        }
    }

    private void attempt(String sentence, Runnable action) {
        try {
            action.run();
            Sentences.tell(page.getTranslation(sentence));
        } finally {
            changed.run();
        }
    }

    private boolean isOwn(Signed proposed) {
        return proposed.person().equals(current.get().name());
    }

    private Button button(String key, Runnable action) {
        return new Button(page.getTranslation(key), click -> action.run());
    }
}
