package org.jingnuo.map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Serves one archive, whole or in ranges (RFC 9110, section 14), and no other file. */
class TileArchiveHandler extends ResourceHttpRequestHandler {

    private static final MediaType PMTILES = MediaType.parseMediaType("application/vnd.pmtiles");

    private final TileArchive archive;

    TileArchiveHandler(TileArchive archive) {
        this.archive = archive;
        setEtagGenerator(TileArchiveHandler::entityTag);
        setCacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic());
    }

    /** Spring does not read If-Range: a range of another state of the archive than the client's is answered by all of it. */
    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        super.handleRequest(meansAnotherState(request) ? new WholeRequest(request) : request, response);
    }

    private boolean meansAnotherState(HttpServletRequest request) throws IOException {
        var wanted = request.getHeader(HttpHeaders.IF_RANGE);
        var resource = getResource(request);
        return wanted != null && resource != null && !wanted.equals(TileArchive.entityTag(resource));
    }

    @Override
    protected @Nullable Resource getResource(HttpServletRequest request) {
        var resource = archive.resource();
        return resource.exists() ? resource : null;
    }

    @Override
    protected MediaType getMediaType(HttpServletRequest request, Resource resource) {
        return PMTILES;
    }

    private static String entityTag(Resource archive) {
        try {
            return TileArchive.entityTag(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class WholeRequest extends HttpServletRequestWrapper {
        WholeRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.RANGE) ? null : super.getHeader(name);
        }
    }
}
