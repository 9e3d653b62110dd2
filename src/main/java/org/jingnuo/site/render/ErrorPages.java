package org.jingnuo.site.render;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.core.StandardHost;
import org.jingnuo.site.Language;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Replaces the error pages of Spring Boot and Tomcat, which speak to developers. */
@Controller
class ErrorPages implements ErrorController, WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private final PublicPages pages;

    ErrorPages(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(RefusedRequests.class.getName()));
    }

    /** Without a status somebody has asked for this address itself, and it is none. */
    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null || status == HttpServletResponse.SC_NOT_FOUND) {
            var address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            var language = Language.ofPath(address == null ? request.getServletPath() : address);
            PageResponse.send(pages.notFound(request, language), request, response);
        } else {
            LastResort.send(status, response);
        }
    }
}
