package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.feedback.PublishedEntry;
import org.jingnuo.feedback.photos.PhotoPaths;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.site.Visit;

/** Published feedback in a list: what was seen, where and when, the words, the photos. */
class EntryItem extends ListItem {

    /** @param titled whether the list is about more than one commitment, so that each names its own */
    EntryItem(PublishedEntry entry, boolean titled, Sentences sentences, Visit visit) {
        setId("seen-" + entry.id());
        addClassName("entry");
        var language = visit.language();
        if (titled && entry.commitment() != null) {
            var about = new Anchor(
                    visit.address(CommitmentPaths.commitment(entry.commitment())),
                    sentences.about(entry.commitment(), this, language));
            about.addClassName("about");
            add(about);
        }
        var seen = new Paragraph(sentences.seen(entry.seen(), entry.commitment(), this, language));
        seen.addClassName("seen");
        add(seen);
        if (!entry.words().isEmpty()) {
            add(new Words(entry.words(), entry.language()));
        }
        if (!entry.photos().isEmpty()) {
            add(photos(entry));
        }
        add(tags(entry, sentences, visit));
    }

    private Div photos(PublishedEntry entry) {
        var photos = new Div();
        photos.addClassName("photos");
        for (var index = 0; index < entry.photos().size(); index++) {
            var name = entry.photos().get(index);
            var image = new Image(
                    PhotoPaths.photo(name, PhotoSize.SMALL),
                    getTranslation("feedback.photo.number", String.valueOf(index + 1)));
            image.getElement().setAttribute("loading", "lazy");
            var link = new Anchor();
            link.setHref(PhotoPaths.photo(name, PhotoSize.FULL));
            link.add(image);
            photos.add(link);
        }
        return photos;
    }

    private Div tags(PublishedEntry entry, Sentences sentences, Visit visit) {
        var tags = new Div();
        tags.addClassName("tags");
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(visit.language().dates())
                .format(entry.day());
        tags.add(
                new Span(sentences.where(entry.place(), entry.cell(), this, visit.language())),
                new Span(getTranslation("feedback.sentOn", day)));
        if (entry.agreeing() > 0) {
            tags.add(new Span(getTranslation("feedback.agreeing", String.valueOf(entry.agreeing()))));
        }
        return tags;
    }
}
