package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.SeenSoFar;
import org.jingnuo.site.Visit;

/** What others said already, so that somebody who sees the same can say just that. */
class SeenBefore extends Section {

    private static final int MOST = 3;

    SeenBefore(String commitment, SeenSoFar seen, Sentences sentences, Visit visit) {
        addClassName("seen-before");
        var list = new UnorderedList();
        seen.latest().stream().limit(MOST).forEach(entry -> {
            var item = new EntryItem(entry, false, sentences, visit);
            var agree = new Anchor(
                    visit.address(FeedbackPaths.agree(commitment, entry.id())), getTranslation("feedback.agree"));
            agree.addClassName("action");
            item.add(agree);
            list.add(item);
        });
        add(new H2(getTranslation("feedback.before")), new Paragraph(sentences.tally(seen.tally(), this)), list);
    }
}
