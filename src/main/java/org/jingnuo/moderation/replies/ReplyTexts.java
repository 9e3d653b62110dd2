package org.jingnuo.moderation.replies;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jingnuo.moderation.Days;
import org.jingnuo.site.Excerpt;
import org.jingnuo.site.Language;

/** A reply in words: who says it and when, to what, and where they say so themselves. */
class ReplyTexts extends Div {

    private static final int LONGEST_EXCERPT = 60;

    /** One that was withdrawn says only that, and why. */
    ReplyTexts(Reply reply, Language language) {
        addClassName("reply");
        add(who(reply.answer(), language));
        if (reply.target().feedback() != null) {
            add(toFeedback(reply));
        }
        var withdrawn = reply.withdrawn();
        if (withdrawn == null) {
            show(reply.answer());
        } else {
            add(new Paragraph(getTranslation("reply.withdrawn", withdrawn.because())));
        }
    }

    private Paragraph who(Answer answer, Language language) {
        var body = new Span(answer.body().in(language));
        body.addClassName("stated");
        var who = new Paragraph(body);
        who.add(" " + getTranslation("reply.saidOn", Days.in(language, answer.saidOn())));
        return who;
    }

    private Paragraph toFeedback(Reply reply) {
        var answered = reply.answered();
        return new Paragraph(
                answered == null || answered.isEmpty()
                        ? getTranslation("reply.toFeedback")
                        : getTranslation("reply.toWords", Excerpt.of(answered, LONGEST_EXCERPT)));
    }

    private void show(Answer answer) {
        var words = new Paragraph(answer.words());
        words.addClassName("words");
        if (answer.words().codePoints().anyMatch(Character::isIdeographic)) {
            words.getElement().setAttribute("lang", Language.ZH.tag());
        }
        add(words);
        var url = answer.url();
        if (url != null) {
            var link = new Anchor(url.text(), getTranslation("official.source"));
            link.getElement().setAttribute("rel", "external nofollow noopener noreferrer");
            link.addClassName("action");
            add(link);
        }
    }
}
