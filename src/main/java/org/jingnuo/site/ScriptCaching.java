package org.jingnuo.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How long a browser may keep a script: a year when its address names what is in it. Another version's address is asked
 * by a page of another release, while a site is brought up to date; what it gets must not stay under that address.
 */
class ScriptCaching implements HandlerInterceptor {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    /** A part that a script fetches when it needs it; the build puts a digest into its name. */
    private static final Pattern PART = Pattern.compile(".*-[A-Z0-9]{8}\\.js");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, namesContent(request) ? FOR_EVER : ASK_AGAIN);
        return true;
    }

    private static boolean namesContent(HttpServletRequest request) {
        var path = request.getServletPath();
        var version = request.getParameter(Scripts.VERSION);
        return PART.matcher(path).matches() || version != null && Scripts.isCurrent(path, version);
    }
}
