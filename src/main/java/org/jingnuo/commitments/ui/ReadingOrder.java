package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.site.Language;
import org.jingnuo.site.Visit;

/** The report as it is to be read: headings before their text, white space of the print removed. */
class ReadingOrder extends Div {

    ReadingOrder(CommitmentPages.Reading reading, Visit visit) {
        addClassName("reading");
        for (var section : reading.source().sections()) {
            var part = new Section();
            if (section.title() != null) {
                var heading = new H2(section.title().in(visit.language()));
                heading.setId(section.id());
                part.add(heading);
            }
            if (section.subtitle() != null) {
                var subtitle = new Paragraph(section.subtitle().in(visit.language()));
                subtitle.addClassName("subtitle");
                part.add(subtitle);
            }
            for (var paragraph : section.paragraphs()) {
                part.add(paragraph(reading, paragraph, visit));
                if (visit.language() == Language.EN) {
                    part.add(translation(paragraph.english()));
                }
            }
            add(part);
        }
    }

    private Paragraph paragraph(
            CommitmentPages.Reading reading, org.jingnuo.commitments.Section.Paragraph paragraph, Visit visit) {
        var block = new Paragraph();
        block.setId(paragraph.id());
        block.getElement().setAttribute("lang", Language.ZH.tag());
        new MarkedText(reading.source(), paragraph, promisedIn(reading, paragraph))
                .pieces()
                .forEach(piece -> block.getElement().appendChild(elements(piece, visit)));
        var link =
                new Anchor(visit.address(CommitmentPaths.source(reading.source().id(), paragraph.id())), "¶");
        link.addClassName("paragraph-link");
        link.setAriaLabel(getTranslation("source.paragraphLink", paragraph.id()));
        block.add(link);
        return block;
    }

    /** Every commitment's id is an anchor where its quote begins. */
    private Element[] elements(MarkedText.Piece piece, Visit visit) {
        var commitment = piece.commitment();
        if (commitment == null) {
            return new Element[] {Element.createText(piece.text())};
        }
        var link = new Element("a")
                .setAttribute("class", "promise")
                .setAttribute("href", visit.address(CommitmentPaths.commitment(commitment.id())))
                .setText(piece.text().isEmpty() ? getTranslation("source.also") : piece.text());
        var elements = new ArrayList<Element>();
        for (var beginning : piece.beginning()) {
            if (beginning.equals(commitment)) {
                link.setAttribute("id", beginning.id());
            } else {
                elements.add(new Element("span").setAttribute("id", beginning.id()));
            }
        }
        elements.add(link);
        return elements.toArray(Element[]::new);
    }

    private static List<Commitment> promisedIn(
            CommitmentPages.Reading reading, org.jingnuo.commitments.Section.Paragraph paragraph) {
        return reading.commitments().stream()
                .filter(commitment -> commitment.paragraph().equals(paragraph.id()))
                .toList();
    }

    private static Paragraph translation(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("translation");
        return paragraph;
    }
}
