package org.jingnuo.feedback.ui;

import jakarta.servlet.http.HttpServletResponse;
import org.jingnuo.feedback.FormField.Notice;
import org.jingnuo.feedback.guard.Refusal;

/** Why the form was not taken although nothing in it is wrong, and what to do. */
class FormNotice extends Alert {

    /** RFC 9110, section 15.5.21; the Servlet API has no name for it. */
    static final int UNPROCESSABLE = 422;

    /** RFC 6585, section 4. */
    static final int TOO_MANY = 429;

    FormNotice(FormState state) {
        super(
                key(Notice.valueOf(state.notice().getFirst())),
                state.notice().subList(1, state.notice().size()).toArray());
    }

    private static String key(Notice notice) {
        return switch (notice) {
            case TOO_MANY_FROM_EVERYWHERE, TOO_MANY_FROM_NEARBY ->
                Refusal.valueOf(notice.name()).textKey();
            default -> "feedback.notice." + notice.name();
        };
    }

    /** HTTP status of a page with the notice of {@code state}. */
    static int status(FormState state) {
        return switch (Notice.valueOf(state.notice().getFirst())) {
            case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case SENT_OTHERWISE -> HttpServletResponse.SC_CONFLICT;
            case UNIDENTIFIED -> HttpServletResponse.SC_UNAUTHORIZED;
            case ELSEWHERE -> HttpServletResponse.SC_FORBIDDEN;
            case BROKEN -> HttpServletResponse.SC_BAD_REQUEST;
            case TOO_LONG -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case PHOTO_GONE -> UNPROCESSABLE;
            case TOO_MANY_FROM_EVERYWHERE, TOO_MANY_FROM_NEARBY -> TOO_MANY;
        };
    }
}
