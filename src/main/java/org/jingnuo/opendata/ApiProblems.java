package org.jingnuo.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a program what went wrong, in the form of RFC 9457. It goes by the address and not by the controller: a wrong
 * method or media type is found out before a controller is chosen, and elsewhere the pages tell it.
 */
@Component
class ApiProblems implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

    /** After which a lost database may be back. */
    private static final Duration DATABASE_BACK = Duration.ofSeconds(30);

    private final JsonMapper json;
    private final Addresses addresses;

    ApiProblems(JsonMapper json, Addresses addresses) {
        this.json = json;
        this.addresses = addresses;
    }

    /** Before those of Spring, which answer without a body. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!ApiPaths.holds(request.getServletPath()) || response.isCommitted()) {
            return null;
        }
        response.resetBuffer();
        try {
            send(problem(fault, response), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    private Problem problem(Exception fault, HttpServletResponse response) {
        return switch (fault) {
            case WrongParameter wrong -> Problem.of(wrong, addresses);
            case GoneCommitment gone -> Problem.of(gone, addresses);
            case ErrorResponse refused -> refused(refused, response);
            case DataAccessException lost -> unavailable(lost, response);
            case TransactionException lost -> unavailable(lost, response);
            default -> {
                log.error("A request for data could not be answered", fault);
                yield Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "The fault is ours. Please try again in a minute.");
            }
        };
    }

    /** With the headers that go with it, such as the methods that are allowed. */
    private Problem refused(ErrorResponse refused, HttpServletResponse response) {
        refused.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        var status = HttpStatus.valueOf(refused.getStatusCode().value());
        var body = refused.getBody();
        return Problem.of(status, Objects.requireNonNullElse(body.getDetail(), status.getReasonPhrase()))
                .of(body.getType(), addresses)
                .with(Objects.requireNonNullElse(body.getProperties(), Map.of()));
    }

    /** What a database says of its loss may tell what somebody sent, so it is not logged. */
    private static Problem unavailable(NestedRuntimeException lost, HttpServletResponse response) {
        log.warn(
                "A request could not be answered without the database: {}",
                lost.getClass().getSimpleName());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(DATABASE_BACK.toSeconds()));
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The portal's database cannot be used now; nothing was changed. Please try the same again in half a minute.");
    }

    private void send(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
