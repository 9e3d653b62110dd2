package org.jingnuo.moderation.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jingnuo.moderation.WebAddress;
import org.jingnuo.moderation.parts.DayField;
import org.jingnuo.moderation.parts.Required;
import org.jspecify.annotations.Nullable;

/** Asks where a statement stands. */
class DocumentForm extends Div {

    private final TextField title = new TextField();
    private final TextField body = new TextField();
    private final DayField publishedOn;
    private final TextField page = new TextField();
    private final TextField url = new TextField();
    private final DayField seenOn;
    private final CopyField copy = new CopyField();
    private @Nullable KeptCopy known;

    DocumentForm(LocalDate today) {
        addClassNames("desk-fields", "pairs");
        publishedOn = new DayField(getTranslation("progress.publishedOn"), today);
        seenOn = new DayField(getTranslation("progress.seenOn"), today);
        label(title, "progress.documentTitle", Document.LONGEST_TITLE);
        label(body, "progress.body", Document.LONGEST_BODY);
        label(page, "progress.page", Document.LONGEST_PAGE);
        label(url, "progress.url", WebAddress.LONGEST);
        Stream.of(title, body, copy, url).forEach(field -> field.addClassName("whole"));
        add(title, body, publishedOn, page, copy, url, seenOn);
    }

    void fill(Document document) {
        title.setValue(document.title());
        body.setValue(document.body());
        publishedOn.setValue(document.publishedOn());
        page.setValue(document.page() == null ? "" : document.page());
        var address = document.url();
        url.setValue(address == null ? "" : address.text());
        seenOn.setValue(document.seenOn());
        known = document.copy();
    }

    /** The document with the copy it had before; without one if there is to be another, or none. */
    Document getDocument() {
        var address = address();
        if (known == null && copy.file() == null) {
            Required.of(url);
            Required.of(seenOn);
        }
        return new Document(
                Required.of(title),
                Required.of(body),
                Required.of(publishedOn),
                page.getValue(),
                address,
                seenOn.getValue(),
                copy.file() == null ? known : null);
    }

    @Nullable
    ReceivedFile file() {
        return copy.file();
    }

    private @Nullable WebAddress address() {
        if (url.getValue().isBlank()) {
            url.setInvalid(false);
            return null;
        }
        return WebAddress.of(url.getValue())
                .orElseThrow(() -> Required.refuse(url, getTranslation("desk.addressWrong")));
    }

    private void label(TextField field, String key, int longest) {
        field.setLabel(getTranslation(key));
        field.setMaxLength(longest);
        field.setWidthFull();
    }
}
