package org.jingnuo;

import java.util.Arrays;
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
}
