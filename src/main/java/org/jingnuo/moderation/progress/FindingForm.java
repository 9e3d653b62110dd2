package org.jingnuo.moderation.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jingnuo.moderation.parts.DayField;
import org.jingnuo.moderation.parts.Required;
import org.jingnuo.moderation.parts.WordsField;
import org.jspecify.annotations.Nullable;

/** Asks what was found out: a statement of a public body, or that there is none. */
class FindingForm extends Div {

    /** The two kinds, which are never one scale. */
    enum Kind {
        STATEMENT,
        NO_EVIDENCE
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final DayField asOf;
    private final Select<Execution> execution = new Select<>();
    private final WordsField quote = new WordsField(getTranslation("progress.quote"), Finding.LONGEST);
    private final WordsField searched = new WordsField(getTranslation("progress.searched"), Finding.LONGEST);
    private final DocumentForm document;

    FindingForm(LocalDate today) {
        addClassNames("desk-fields", "pairs");
        asOf = new DayField(getTranslation("progress.asOf"), today);
        document = new DocumentForm(today);
        kind.setLabel(getTranslation("progress.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(it -> getTranslation("progress.kind." + it));
        kind.addValueChangeListener(change -> showFields());
        execution.setLabel(getTranslation("progress.execution"));
        execution.setItems(Execution.values());
        execution.setItemLabelGenerator(it -> it == null ? "" : getTranslation("official.execution." + it));
        execution.setWidthFull();
        Stream.of(kind, quote, document, searched).forEach(field -> field.addClassName("whole"));
        add(kind, asOf, execution, quote, document, searched);
        kind.setValue(Kind.STATEMENT);
    }

    void fill(Finding finding) {
        asOf.setValue(finding.asOf());
        switch (finding) {
            case Finding.Statement statement -> {
                kind.setValue(Kind.STATEMENT);
                execution.setValue(statement.execution());
                quote.setValue(statement.quote());
                document.fill(statement.document());
            }
            case Finding.NoEvidence none -> {
                kind.setValue(Kind.NO_EVIDENCE);
                searched.setValue(none.searched());
            }
        }
    }

    Finding getFinding() {
        var day = Required.of(asOf);
        return isStatement()
                ? new Finding.Statement(day, Required.of(execution), quote.getWords(), document.getDocument())
                : new Finding.NoEvidence(day, searched.getWords());
    }

    /** To be kept; null if there is none, or none is asked for. */
    @Nullable
    ReceivedFile file() {
        return isStatement() ? document.file() : null;
    }

    private boolean isStatement() {
        return kind.getValue() != Kind.NO_EVIDENCE;
    }

    private void showFields() {
        execution.setVisible(isStatement());
        quote.setVisible(isStatement());
        document.setVisible(isStatement());
        searched.setVisible(!isStatement());
    }
}
