package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.guard.SameOrigin;
import org.jingnuo.feedback.guard.Sender;
import org.springframework.stereotype.Component;

/** What is asked of every request by which a program changes something. */
@Component
class ApiDoor {

    /** As the IETF's draft of that name has it, without quotes. */
    private static final String KEY = "Idempotency-Key";

    private final SameOrigin origins;

    ApiDoor(SameOrigin origins) {
        this.origins = origins;
    }

    /**
     * Who sends it.
     *
     * @throws ApiRefusal if it is a page of somebody else
     */
    Sender sender(HttpServletRequest request) {
        var sender = origins.sender(request);
        if (sender == Sender.ELSEWHERE) {
            throw ApiRefusal.elsewhere();
        }
        return sender;
    }

    /**
     * The key under which it is sent once.
     *
     * @throws ApiRefusal without one
     */
    static String key(HttpServletRequest request) {
        var key = request.getHeader(KEY);
        if (key == null || !SendingKey.is(key)) {
            throw ApiRefusal.badRequest(
                    "Send a header Idempotency-Key of 22 to 64 letters, digits, hyphens and underscores: 128 random bits, the same whenever the same is sent.");
        }
        return key;
    }
}
