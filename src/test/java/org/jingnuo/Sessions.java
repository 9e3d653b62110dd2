package org.jingnuo;

import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The HTTP sessions of a running portal. */
public record Sessions(Manager manager) {

    public static Sessions of(ServletWebServerApplicationContext context) {
        var host = ((TomcatWebServer) context.getWebServer()).getTomcat().getHost();
        return new Sessions(((Context) host.findChildren()[0]).getManager());
    }

    /** How many were ever made. */
    public long made() {
        return manager.getSessionCounter();
    }

    /** Ends all of them, as if their time were over. */
    public void expire() {
        Arrays.stream(manager.findSessions()).forEach(Session::expire);
    }

    /** What Flow keeps in them. */
    public List<VaadinSession> flow() {
        return Arrays.stream(manager.findSessions())
                .map(Session::getSession)
                .flatMap(session ->
                        Collections.list(session.getAttributeNames()).stream().map(session::getAttribute))
                .filter(VaadinSession.class::isInstance)
                .map(VaadinSession.class::cast)
                .toList();
    }
}
