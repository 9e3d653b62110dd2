package org.jingnuo.site.render;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jingnuo.site.FormAnswers;
import org.jingnuo.site.PostedForm;
import org.springframework.stereotype.Component;

/** Renders the page for a controller and sends it. */
@Component
class PostedPages implements FormAnswers {
    private final PublicPages pages;

    PostedPages(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    public void send(Map<String, List<String>> fields, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageResponse.send(pages.answer(request, new PostedForm(fields)), request, response);
    }
}
