package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.ReplyTemplate;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Reason;
import org.jingnuo.moderation.desk.MergeTargets.MergeTarget;
import org.jingnuo.moderation.parts.ActionDialog;
import org.jingnuo.moderation.parts.WordsField;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * The questions that actions ask before they are done, one dialog each. A dialog is made once for a case, so that what was
 * entered stays when it is closed and opened again.
 */
class CaseDialogs {

    private final Component page;
    private final Snapshot content;
    private final Language reader;
    private final Language sender;
    private final Map<String, ActionDialog> made = new HashMap<>();

    /**
     * @param reader whose page it is
     * @param sender for whom sentences are
     */
    CaseDialogs(Component page, Snapshot content, Language reader, Language sender) {
        this.page = page;
        this.content = content;
        this.reader = reader;
        this.sender = sender;
    }

    /** @param title what rejecting is called: what is public is taken down */
    ActionDialog reject(String title, Consumer<Decision> decide) {
        return kept(title, () -> makeReject(title, decide));
    }

    private ActionDialog makeReject(String title, Consumer<Decision> decide) {
        var reason = new ReasonField();
        var words = new WordsField(text("desk.forSender"), DecisionWords.LONGEST);
        var ready = ready(words, List.of());
        offerFor(reason, ready, ReplyTemplate.REJECT);
        var dialog = new ActionDialog(
                text(title), text(title), () -> decide.accept(new Decision.Reject(reason.getChosen(), words.words())));
        dialog.addFields(reason, ready, words);
        return dialog;
    }

    ActionDialog ask(Consumer<Decision> decide) {
        return kept("ask", () -> makeAsk(decide));
    }

    private ActionDialog makeAsk(Consumer<Decision> decide) {
        var words = new WordsField(text("desk.question"), DecisionWords.LONGEST);
        var dialog = new ActionDialog(
                text("desk.ask"), text("desk.ask"), () -> decide.accept(new Decision.Ask(words.getWords())));
        dialog.addFields(ready(words, templates(ReplyTemplate.ASK, null)), words);
        return dialog;
    }

    /** Publishing without a part needs a reason, which the sender reads. */
    ActionDialog publishPart(BiConsumer<Reason, String> publish) {
        return kept("publish", () -> makePublishPart(publish));
    }

    private ActionDialog makePublishPart(BiConsumer<Reason, String> publish) {
        var reason = new ReasonField();
        var words = new WordsField(text("desk.forSender"), DecisionWords.LONGEST);
        var ready = ready(words, List.of());
        offerFor(reason, ready, ReplyTemplate.PART);
        reason.setValue(Reason.PERSONAL_DATA);
        var dialog = new ActionDialog(
                text("desk.publishPart"),
                text("desk.publish"),
                () -> publish.accept(reason.getChosen(), words.words()));
        dialog.addFields(reason, ready, words);
        return dialog;
    }

    /**
     * @param targets what it may be merged into now
     * @param known id of the one that is chosen in advance; null if none is
     */
    Dialog merge(Supplier<List<MergeTarget>> targets, @Nullable String known, Consumer<Decision> decide) {
        return targets.get().isEmpty()
                ? nothingToMergeInto()
                : kept("merge " + known, () -> makeMerge(targets, known, decide));
    }

    private Dialog nothingToMergeInto() {
        var dialog = new Dialog(text("desk.merge"));
        dialog.add(new Paragraph(text("desk.merge.none")));
        dialog.getFooter().add(new Button(text("desk.close"), click -> dialog.close()));
        return dialog;
    }

    private ActionDialog makeMerge(
            Supplier<List<MergeTarget>> targets, @Nullable String known, Consumer<Decision> decide) {
        var into = new MergeField(targets, content, reader);
        if (known != null) {
            into.choose(known, targets.get());
        }
        var dialog = new ActionDialog(
                text("desk.merge"), text("desk.merge"), () -> decide.accept(new Decision.Merge(into.getChosen())));
        dialog.addFields(into);
        return dialog;
    }

    /** What is done with a commitment and a place, each null for none. */
    @FunctionalInterface
    interface Moving {
        void move(@Nullable String commitment, @Nullable String place);
    }

    ActionDialog move(CaseFile file, Moving moving) {
        return kept("move", () -> makeMove(file, moving));
    }

    private ActionDialog makeMove(CaseFile file, Moving moving) {
        var commitment = new ComboBox<Commitment>(text("desk.about"));
        commitment.setItems(content.commitments());
        commitment.setItemLabelGenerator(it -> it.title().in(reader));
        commitment.setPlaceholder(text("desk.unsure"));
        file.commitment().ifPresent(commitment::setValue);
        var place = new ComboBox<Place>(text("desk.place"));
        place.setItems(content.places());
        place.setItemLabelGenerator(it -> it.name().in(reader));
        place.setPlaceholder(text("desk.place.none"));
        file.place().ifPresent(place::setValue);
        var dialog = new ActionDialog(
                text("desk.move"),
                text("desk.move"),
                () -> moving.move(
                        commitment.getOptionalValue().map(Commitment::id).orElse(null),
                        place.getOptionalValue().map(Place::id).orElse(null)));
        for (var field : List.of(commitment, place)) {
            field.setWidthFull();
            field.setClearButtonVisible(true);
            dialog.addFields(field);
        }
        return dialog;
    }

    ActionDialog escalate(Consumer<String> escalate) {
        return kept("escalate", () -> makeEscalate(escalate));
    }

    private ActionDialog makeEscalate(Consumer<String> escalate) {
        var why = new WordsField(text("desk.escalate.why"), CaseNote.LONGEST);
        var dialog =
                new ActionDialog(text("desk.escalate"), text("desk.escalate"), () -> escalate.accept(why.getWords()));
        dialog.addFields(why);
        return dialog;
    }

    ActionDialog note(Consumer<String> write) {
        return kept("note", () -> makeNote(write));
    }

    private ActionDialog makeNote(Consumer<String> write) {
        var words = new WordsField(text("desk.note"), CaseNote.LONGEST);
        var dialog =
                new ActionDialog(text("desk.note.write"), text("desk.note.keep"), () -> write.accept(words.getWords()));
        dialog.addFields(words);
        return dialog;
    }

    /** The same until it is done with. */
    private ActionDialog kept(String name, Supplier<ActionDialog> make) {
        var dialog = made.get(name);
        if (dialog == null || dialog.isDone()) {
            dialog = make.get();
            made.put(name, dialog);
        }
        return dialog;
    }

    private void offerFor(ReasonField reason, Select<ReplyTemplate> ready, String kind) {
        reason.addValueChangeListener(change -> ready.setItems(templates(kind, change.getValue())));
    }

    /** Ready sentences, in the sender's language; choosing one puts it into {@code words}. */
    private Select<ReplyTemplate> ready(WordsField words, List<ReplyTemplate> first) {
        var ready = new Select<ReplyTemplate>();
        ready.setLabel(text("desk.ready"));
        ready.setItems(first);
        ready.setItemLabelGenerator(it -> it == null ? "" : it.text().in(sender));
        ready.setWidthFull();
        ready.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                words.insert(change.getValue().text().in(sender));
            }
        });
        return ready;
    }

    private List<ReplyTemplate> templates(String kind, @Nullable Reason reason) {
        return content.replies().stream()
                .filter(it -> it.kind().equals(kind))
                .filter(it -> reason == null || reason.word().equals(it.reason()))
                .toList();
    }

    private String text(String key) {
        return page.getTranslation(key);
    }
}
