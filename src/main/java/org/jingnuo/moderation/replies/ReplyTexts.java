package org.jingnuo.moderation.replies;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jingnuo.moderation.Days;
import org.jingnuo.moderation.WebAddress;
import org.jingnuo.site.Excerpt;
import org.jingnuo.site.Language;

/** A reply in words: who says it and when, to what, and where they say so themselves. */
class ReplyTexts extends Div {

    private static final int LONGEST_EXCERPT = 60;

    /** One that was withdrawn says only that, and why. */
    ReplyTexts(PublicReply reply, Language language) {
        addClassName("reply");
        add(who(reply, language));
        if (reply.target().feedback() != null) {
            add(toFeedback(reply));
        }
        var words = reply.words();
        if (words == null) {
            add(new Paragraph(getTranslation("reply.withdrawn", Objects.requireNonNullElse(reply.because(), ""))));
        } else {
            add(said(words));
        }
        var url = reply.url();
        if (url != null) {
            add(source(url));
        }
    }

    private Paragraph who(PublicReply reply, Language language) {
        var body = new Span(reply.body().in(language));
        body.addClassName("stated");
        var who = new Paragraph(body);
        who.add(" " + getTranslation("reply.saidOn", Days.in(language, reply.saidOn())));
        return who;
    }

    private Paragraph toFeedback(PublicReply reply) {
        var answered = reply.answered();
        return new Paragraph(
                answered == null || answered.isEmpty()
                        ? getTranslation("reply.toFeedback")
                        : getTranslation("reply.toWords", Excerpt.of(answered, LONGEST_EXCERPT)));
    }

    private static Paragraph said(String text) {
        var words = new Paragraph(text);
        words.addClassName("words");
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            words.getElement().setAttribute("lang", Language.ZH.tag());
        }
        return words;
    }

    private Anchor source(WebAddress url) {
        var link = new Anchor(url.text(), getTranslation("official.source"));
        link.getElement().setAttribute("rel", "external nofollow noopener noreferrer");
        link.addClassName("action");
        return link;
    }
}
