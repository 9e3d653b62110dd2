package org.jingnuo.opendata;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Takes every address of the API that no controller has, before the shell answers it with a page. As a mapping of its own
 * it comes after the controllers', so that a wrong method stays a wrong method.
 */
@Component
class UnknownAddresses extends AbstractHandlerMapping {

    private static final HttpRequestHandler NOTHING = (request, response) -> {
        throw new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "There is nothing at this address. " + ApiPaths.OPENAPI + " lists what there is.");
    };

    UnknownAddresses() {
        setOrder(Ordered.LOWEST_PRECEDENCE - 20);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return ApiPaths.holds(request.getServletPath()) ? NOTHING : null;
    }
}
