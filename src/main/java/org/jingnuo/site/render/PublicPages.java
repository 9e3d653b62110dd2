package org.jingnuo.site.render;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jingnuo.site.Language;
import org.jingnuo.site.PostedForm;
import org.jingnuo.site.QueryString;
import org.jingnuo.site.TypeSize;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The public pages as HTML: from the cache, or rendered now. */
@Component
class PublicPages {
    private static final Logger log = LoggerFactory.getLogger(PublicPages.class);

    /** A path no view has, so that Flow shows its not-found page. */
    private static final String NOWHERE = "-";

    /** Longest query that is kept in the cache, in characters, only what the page reads; longer ones are rendered each time. */
    private static final int LONGEST_CACHED_QUERY = 512;

    private final PublicRoutes routes;
    private final ViewRenderer renderer;
    private final HtmlPage html;
    private final PageCache cache;

    PublicPages(PublicRoutes routes, ViewRenderer renderer, HtmlPage html, PageCache cache) {
        this.routes = routes;
        this.renderer = renderer;
        this.html = html;
        this.cache = cache;
    }

    /** Whether a public view has the request's address. */
    boolean exist(HttpServletRequest request) {
        return routes.contains(request.getServletPath().substring(1));
    }

    /** Whether the view at the request's address reads a posted form. */
    boolean takeForm(HttpServletRequest request) {
        return !routes.fields(request.getServletPath().substring(1)).isEmpty();
    }

    /** Whether a controller takes what is posted to the request's address. */
    boolean leaveForm(HttpServletRequest request) {
        return routes.takesForm(request.getServletPath().substring(1));
    }

    /**
     * The page that answers a form it reads, for the one who posted it.
     *
     * @param form as it came, URL-encoded
     */
    RenderedPage answer(HttpServletRequest request, String form) {
        var read = QueryString.parse(form);
        read.keySet().retainAll(routes.fields(request.getServletPath().substring(1)));
        return answer(request, new PostedForm(read));
    }

    /** The page at the request's address, for the one who posted {@code form} to it. */
    RenderedPage answer(HttpServletRequest request, PostedForm form) {
        var path = request.getServletPath();
        var view = renderer.render(request, path.substring(1), QueryParameters.empty(), form);
        return html.write(path, TypeSize.chosenIn(request.getCookies()), view, Kept.BY_NOBODY);
    }

    /** The page at the request's address; empty if no public view has that address. */
    Optional<RenderedPage> find(HttpServletRequest request) {
        var path = request.getServletPath();
        var query = request.getQueryString() == null ? "" : routes.meaning(path.substring(1), request.getQueryString());
        var key = cache.key(path, query, TypeSize.chosenIn(request.getCookies()));
        // most requests end here, and those without a query before a route is looked for, which costs more than the
        // rest
        var kept = cache.find(key);
        if (kept.isPresent()) {
            return kept;
        }
        if (!exist(request)) {
            return Optional.empty();
        }
        if (routes.isForOneReader(path.substring(1))) {
            return Optional.of(render(request, key, Kept.BY_NOBODY));
        }
        return Optional.of(
                query.length() > LONGEST_CACHED_QUERY || routes.isEndless(path.substring(1), query)
                        ? render(request, key, Kept.BY_BROWSER)
                        : cache.get(key, missing -> render(request, missing, Kept.HERE)));
    }

    /** The page that says there is none, in the language of the request's address. */
    RenderedPage notFound(HttpServletRequest request) {
        return notFound(request, Language.ofPath(request.getServletPath()));
    }

    RenderedPage notFound(HttpServletRequest request, Language language) {
        var nowhere = language.address("/" + NOWHERE);
        return render(request, cache.key(nowhere, "", TypeSize.chosenIn(request.getCookies())), Kept.BY_NOBODY);
    }

    private RenderedPage render(HttpServletRequest request, PageKey key, Kept kept) {
        try {
            var query = new QueryParameters(QueryString.parse(key.query()));
            var view = renderer.render(request, key.path().substring(1), query, PostedForm.NONE);
            return html.write(key.path(), key.type(), view, kept);
        } catch (InvalidLocationException e) {
            log.debug("Not an address of a page", e);
            return notFound(request);
        }
    }
}
