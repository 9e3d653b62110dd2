package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.FollowField;
import org.jingnuo.feedback.identity.SenderIdentity;
import org.jingnuo.site.ForOneReader;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.TakesForm;
import org.jingnuo.site.Visit;

/** Where a tracking code is typed. */
@Route(value = FeedbackPaths.FIND, layout = SiteLayout.class)
@ForOneReader
@TakesForm
class FindView extends PublicView {

    private static final String UNAVAILABLE = "feedback.follow.unavailable";

    private final transient SenderIdentity identity;

    FindView(SenderIdentity identity) {
        this.identity = identity;
    }

    @Override
    protected PageHead show(Visit visit) {
        var title = getTranslation("feedback.find.title");
        add(new H1(title), new Paragraph(getTranslation("feedback.find.lead")));
        var typed = visit.query().getOrDefault(FollowField.CODE, List.of("")).getFirst();
        var notice = visit.query().getOrDefault(FollowField.NOTICE, List.of());
        var head = PageHead.of(title, getTranslation("feedback.find.description"));
        if (!notice.isEmpty()) {
            add(new Alert(notice.getFirst(), notice.subList(1, notice.size()).toArray()));
            head = head.withStatus(status(notice));
        }
        add(new CodeForm(typed, visit), new Outbox(identity, visit));
        return head;
    }

    private static int status(List<String> notice) {
        if (notice.getFirst().equals(UNAVAILABLE)) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        return notice.size() > 1 ? FormNotice.TOO_MANY : FormNotice.UNPROCESSABLE;
    }
}
