package org.jingnuo.site.render;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Takes every address that no page, controller or file has. It stands just before Vaadin's own catch-all, which would
 * make a session for it.
 */
@Component
class NotFoundMapping extends AbstractHandlerMapping {
    private final HttpRequestHandler handler;
    private final FlowRequests flow;

    NotFoundMapping(PublicPages pages, FlowRequests flow) {
        this.handler = (request, response) -> PageResponse.send(pages.notFound(request), request, response);
        this.flow = flow;
        setOrder(Ordered.LOWEST_PRECEDENCE - 10);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return flow.owns(request) ? null : handler;
    }
}
