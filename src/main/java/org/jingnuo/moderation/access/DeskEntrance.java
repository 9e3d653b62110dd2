package org.jingnuo.moderation.access;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.ProtocolHandler;
import org.jingnuo.moderation.DeskProperties;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the desk is to be reached: under every name at the portal's own port, unless the operator gave it a name or a port. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
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
        // the factory sets up its first connector only
        factory.getConnectorCustomizers().forEach(customizer -> customizer.customize(connector));
        factory.getProtocolHandlerCustomizers()
                .forEach(customizer -> apply(customizer, connector.getProtocolHandler()));
        factory.addAdditionalConnectors(connector);
    }

    @SuppressWarnings("unchecked")
    private static <P extends ProtocolHandler> void apply(
            TomcatProtocolHandlerCustomizer<P> customizer, ProtocolHandler protocol) {
        customizer.customize((P) protocol);
    }

    /** Whether a request came that way; what it asks for does not matter. */
    boolean wasUsedBy(HttpServletRequest request) {
        return (properties.host() == null || properties.host().equalsIgnoreCase(request.getServerName()))
                && (properties.port() == null || properties.port() == request.getLocalPort());
    }
}
