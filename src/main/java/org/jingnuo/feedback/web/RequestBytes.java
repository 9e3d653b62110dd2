package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads the body of a request, however long it claims to be. */
final class RequestBytes {

    private RequestBytes() {}

    /**
     * At most one byte more than {@code most}, which tells that there are too many.
     *
     * @throws ApiRefusal if it ends before it is complete
     */
    static byte[] read(HttpServletRequest request, int most) {
        try {
            return request.getInputStream().readNBytes(most + 1);
        } catch (IOException broken) {
            throw ApiRefusal.badRequest("The body ended too early. Send it again.");
        }
    }
}
