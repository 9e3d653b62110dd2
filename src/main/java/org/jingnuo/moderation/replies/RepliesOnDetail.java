package org.jingnuo.moderation.replies;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.RecordPart;
import org.jingnuo.site.Language;
import org.jingnuo.site.Visit;

/** Replies of public bodies on a commitment's page, apart from the record and from what residents see. */
@org.springframework.stereotype.Component
class RepliesOnDetail implements RecordPart {

    private final PublishedReplies published;

    RepliesOnDetail(PublishedReplies published) {
        this.published = published;
    }

    @Override
    public Optional<Component> replies(CommitmentPages.Detail detail, Visit visit) {
        var replies = published.of(detail.commitment().id());
        return replies.isEmpty() ? Optional.empty() : Optional.of(section(replies, visit.language()));
    }

    private static Section section(List<PublicReply> replies, Language language) {
        var section = new Section();
        section.setId("replies");
        section.add(new H2(section.getTranslation("reply.title")));
        var list = new OrderedList();
        list.addClassName("record");
        for (var reply : replies) {
            var item = new ListItem(new ReplyTexts(reply, language));
            item.setId("reply-" + reply.id());
            list.add(item);
        }
        section.add(list);
        return section;
    }
}
