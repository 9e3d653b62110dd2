package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.PublishedPages;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.ReadsQuery;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.Visit;
import org.jspecify.annotations.Nullable;

/** Everything that was published, newest first, about one commitment or about all. */
@Route(value = FeedbackPaths.SEEN, layout = SiteLayout.class)
@ReadsQuery(
        value = {FeedbackPaths.COMMITMENT, FeedbackPaths.PAGE},
        endless = FeedbackPaths.PAGE)
class SeenView extends PublicView {

    private final transient PublishedPages pages;
    private final transient Sentences sentences;
    private final transient Catalogue catalogue;

    SeenView(PublishedPages pages, Sentences sentences, Catalogue catalogue) {
        this.pages = pages;
        this.sentences = sentences;
        this.catalogue = catalogue;
    }

    @Override
    protected PageHead show(Visit visit) {
        var commitment = first(visit, FeedbackPaths.COMMITMENT);
        if (commitment != null && catalogue.now().findCommitment(commitment).isEmpty()) {
            throw new NotFoundException();
        }
        var title = commitment == null
                ? getTranslation("feedback.seenAll.title")
                : getTranslation("feedback.seenOf.title", sentences.about(commitment, this, visit.language()));
        add(new H1(title));
        var head = PageHead.of(title, getTranslation("feedback.seenAll.description"));
        show(pages.page(commitment, first(visit, FeedbackPaths.PAGE)), commitment, visit);
        return commitment == null ? head : head.withCanonicalQuery(FeedbackPaths.COMMITMENT + "=" + commitment);
    }

    private void show(PublishedPages.Page page, @Nullable String commitment, Visit visit) {
        add(new Paragraph(
                page.whole()
                        ? getTranslation("feedback.seenAll.total", String.valueOf(page.total()))
                        : getTranslation("feedback.seenAll.unavailable")));
        if (commitment != null) {
            var back = new Anchor(
                    visit.address(CommitmentPaths.commitment(commitment)),
                    sentences.about(commitment, this, visit.language()));
            back.addClassName("action");
            add(back);
        }
        var list = new UnorderedList();
        page.entries().forEach(entry -> list.add(new EntryItem(entry, commitment == null, sentences, visit)));
        add(list);
        if (page.number() < page.last()) {
            var older = new Anchor(
                    visit.address(FeedbackPaths.seen(commitment, page.number() + 1)),
                    getTranslation("feedback.seenAll.older"));
            older.addClassName("action");
            add(older);
        }
    }

    private static @Nullable String first(Visit visit, String parameter) {
        return visit.query().getOrDefault(parameter, List.of()).stream()
                .findFirst()
                .orElse(null);
    }
}
