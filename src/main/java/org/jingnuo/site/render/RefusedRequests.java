package org.jingnuo.site.render;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jingnuo.site.SitePaths;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what Tomcat refuses before any filter sees it, such as a malformed address. Tomcat makes it by its name. */
public class RefusedRequests extends ErrorReportValve {
    private static final Logger log = LoggerFactory.getLogger(RefusedRequests.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            SecurityHeaders.set(response);
            if (isForData(request)) {
                LastResort.sendProblem(response.getStatus(), response);
            } else {
                LastResort.send(response.getStatus(), response);
            }
            response.finishResponse();
        } catch (IOException e) {
            log.debug("The client has gone", e);
        }
    }

    /** By the address as it came; it has none when not even that could be read. */
    private static boolean isForData(Request request) {
        var address = request.getRequestURI();
        return address != null && address.startsWith(SitePaths.DATA + "/");
    }
}
