package org.jingnuo.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Shows a page to the one who posted a form to it, for a controller that has more to say than a redirect. */
public interface FormAnswers {

    /**
     * Answers with the page at the request's address.
     *
     * @param fields what the page's {@link Visit} has beside the query; kept by nobody
     */
    void send(Map<String, List<String>> fields, HttpServletRequest request, HttpServletResponse response)
            throws IOException;
}
