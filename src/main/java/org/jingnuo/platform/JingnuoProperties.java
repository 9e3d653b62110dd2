package org.jingnuo.platform;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets, as {@code jingnuo.…} or {@code JINGNUO_…}.
 *
 * @param data folder of the portal's own database and whatever else must be kept; made when missing
 * @param content folder of the city's content, read only
 * @param url the address readers use, without a slash at its end; part of every canonical link
 */
@ConfigurationProperties("jingnuo")
public record JingnuoProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("content") Path content,
        URI url) {

    public JingnuoProperties {
        data = data.toAbsolutePath().normalize();
        content = content.toAbsolutePath().normalize();
        url = URI.create(url.toString().replaceAll("/+$", ""));
    }
}
