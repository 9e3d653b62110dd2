package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.servlet.http.HttpServletResponse;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Tombstone;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.Visit;

/** What stands at the address of a commitment that is no longer listed: that it was, why it went, and where to. */
class TombstonePart extends Div {
    private final PageHead head;

    TombstonePart(Tombstone tombstone, Visit visit) {
        addClassName("prose");
        var title = tombstone.title();
        var reason = tombstone.reason();
        add(new H1(getTranslation("tombstone.title")));
        if (title != null) {
            add(new Paragraph(getTranslation("tombstone.was", title.in(visit.language()))));
        }
        add(new Paragraph(reason == null ? getTranslation("tombstone.noReason") : reason.in(visit.language())));
        if (!tombstone.successors().isEmpty()) {
            add(new Paragraph(getTranslation("tombstone.successors")), successors(tombstone, visit));
        }
        add(new Paragraph(new Anchor(visit.address("/" + CommitmentPaths.BROWSE), getTranslation("browse.title"))));
        head = PageHead.of(getTranslation("tombstone.title"), getTranslation("tombstone.title"))
                .withStatus(HttpServletResponse.SC_GONE);
    }

    PageHead head() {
        return head;
    }

    private static UnorderedList successors(Tombstone tombstone, Visit visit) {
        var list = new UnorderedList();
        tombstone
                .successors()
                .forEach(successor -> list.add(new ListItem(new Anchor(
                        visit.address(CommitmentPaths.commitment(successor.commitment())), successor.commitment()))));
        return list;
    }
}
