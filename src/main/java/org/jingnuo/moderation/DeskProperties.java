package org.jingnuo.moderation;

import java.net.InetAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets, as {@code jingnuo.desk.…}.
 *
 * @param host the only name under which the desk answers, without scheme and port; {@code null} for every name
 * @param port the only one at which the desk answers, beside the portal's own; {@code null} for that one
 * @param address where to listen at that port; {@code null} for where the portal listens
 * @param idle after which a session in which nothing is done ends
 * @param longest after which every session ends
 */
@ConfigurationProperties("jingnuo.desk")
public record DeskProperties(
        @Nullable String host,
        @Nullable Integer port,
        @Nullable InetAddress address,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest) {

    public DeskProperties {
        host = host == null || host.isBlank() ? null : host.strip();
    }
}
