package org.jingnuo.moderation.progress;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.jingnuo.moderation.Days;
import org.jingnuo.site.Language;

/** Says where a statement stands, with the ways to it: the address, and the copy with its digest. */
class DocumentTexts extends Div {

    private static final int KIBIBYTE = 1024;
    private static final String BETWEEN = " · ";

    private final Language language;

    /** @param copyAddress where this reader gets the copy, if there is one */
    DocumentTexts(Document document, String copyAddress, Language language) {
        this.language = language;
        addClassName("document");
        add(what(document));
        var url = document.url();
        if (url != null) {
            var link = new Anchor(url.text(), getTranslation("official.source"));
            link.getElement().setAttribute("rel", "external nofollow noopener noreferrer");
            add(line(link));
        }
        var seenOn = document.seenOn();
        if (seenOn != null) {
            add(new Paragraph(getTranslation("official.seenOn", Days.in(language, seenOn))));
        }
        var copy = document.copy();
        if (copy != null) {
            add(line(copyLink(copy, copyAddress)), digest(copy));
        }
    }

    private Component what(Document document) {
        var page = document.page();
        return new Paragraph(Stream.of(
                        getTranslation("official.document", document.body(), document.title()),
                        getTranslation("official.publishedOn", Days.in(language, document.publishedOn())),
                        page == null ? "" : getTranslation("official.page", page))
                .filter(part -> !part.isEmpty())
                .collect(joining(BETWEEN)));
    }

    private Component copyLink(KeptCopy copy, String address) {
        var kibibytes = (copy.bytes() + KIBIBYTE - 1) / KIBIBYTE;
        var link = new Anchor(
                address, getTranslation("official.copy", copy.type().extension(), String.valueOf(kibibytes)));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static Component digest(KeptCopy copy) {
        var line = new Paragraph("SHA-256 ");
        line.add(new Code(copy.sha256()));
        line.addClassName("digest");
        return line;
    }

    private static Paragraph line(Component link) {
        link.addClassName("action");
        var line = new Paragraph();
        line.add(link);
        return line;
    }
}
