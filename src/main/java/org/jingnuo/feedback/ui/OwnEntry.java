package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.TrackingCode;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.site.Language;
import org.jingnuo.site.Visit;

/** What was sent, as its sender sent it, and what of it the public reads. */
class OwnEntry extends Section {

    OwnEntry(Feedback feedback, List<Photo> photos, TrackingCode code, Sentences sentences, Visit visit) {
        var account = feedback.account();
        var card = new AccountCard(account, sentences, visit.language());
        add(new H2(getTranslation("feedback.yours")), card);
        if (feedback.state() == State.WITHDRAWN) {
            card.add(new Paragraph(getTranslation("feedback.yours.deleted")));
            return;
        }
        words(card, account.words(), feedback.language());
        var pictures = new Div();
        pictures.addClassName("photos");
        for (var index = 0; index < photos.size(); index++) {
            var photo = photos.get(index);
            var picture = new Div(new Image(
                    FeedbackPaths.ownPhoto(code, photo.name()),
                    getTranslation("feedback.photo.number", String.valueOf(index + 1))));
            if (feedback.published() != null) {
                picture.add(new Span(getTranslation(caption(photo))));
            }
            pictures.add(picture);
        }
        card.add(pictures);
        var published = feedback.published();
        if (published != null && !published.publicWords().equals(account.words())) {
            card.add(new Paragraph(getTranslation("feedback.yours.public")));
            words(card, published.publicWords(), feedback.language());
        }
    }

    /** The sender sees all of it, which the public may not. */
    private static String caption(Photo photo) {
        if (!photo.shown()) {
            return "feedback.photo.notPublic";
        }
        return photo.covered().isEmpty() ? "feedback.photo.public" : "feedback.photo.publicInPart";
    }

    private static void words(Div card, String text, Language page) {
        if (!text.isEmpty()) {
            card.add(new Words(text, page));
        }
    }
}
