package org.jingnuo.moderation.access;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.jingnuo.moderation.DeskProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Where the desk is to be reached: under every name at the portal's own port, unless the operator gave it a name or a port. */
@Component
class DeskEntrance implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final DeskProperties properties;

    DeskEntrance(DeskProperties properties) {
        this.properties = properties;
    }

    /** Has the portal listen at the desk's port, too. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (properties.port() == null) {
            return;
        }
        var connector = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
        connector.setPort(properties.port());
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setAddress(properties.address() == null ? factory.getAddress() : properties.address());
        }
        factory.addAdditionalConnectors(connector);
    }

    /** Whether a request came that way; what it asks for does not matter. */
    boolean wasUsedBy(HttpServletRequest request) {
        return (properties.host() == null || properties.host().equalsIgnoreCase(request.getServerName()))
                && (properties.port() == null || properties.port() == request.getLocalPort());
    }
}
