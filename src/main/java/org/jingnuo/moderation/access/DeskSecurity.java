package org.jingnuo.moderation.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import org.jingnuo.moderation.DeskPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Guards the desk and Flow's own calls, which name no page. Public pages, forms and the API go by without a session and
 * without this.
 */
@Configuration(proxyBeanMethods = false)
class DeskSecurity {

    @Bean
    SecurityFilterChain desk(HttpSecurity http) {
        return http.securityMatcher(deskAndFlow())
                .with(vaadin(), vaadin -> vaadin.loginView("/" + DeskPaths.LOGIN))
                .build();
    }

    private static RequestMatcher deskAndFlow() {
        return new OrRequestMatcher(
                path(DeskPaths.DESK + "/**"),
                path(DeskPaths.LOGIN + "/**"),
                path("logout"),
                path("VAADIN/**"),
                DeskSecurity::isOfFlow);
    }

    /** By the query alone: a parameter that is looked for in a posted form has the form read before its feature can. */
    private static boolean isOfFlow(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null
                && query.contains(ApplicationConstants.REQUEST_TYPE_PARAMETER + "=")
                && HandlerHelper.isFrameworkInternalRequest("/*", request);
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.pathPattern("/" + pattern);
    }
}
