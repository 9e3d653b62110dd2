package org.jingnuo.map;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** The feature's settings, and the one file it may serve. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BasemapProperties.class)
class MapConfiguration {

    /** Empty unless an archive is shown. */
    @Bean
    SimpleUrlHandlerMapping tileArchiveMapping(Basemaps basemaps) throws Exception {
        var mapping = new SimpleUrlHandlerMapping();
        mapping.setOrder(Ordered.HIGHEST_PRECEDENCE + 101);
        var archive = basemaps.archive();
        if (archive.isPresent()) {
            var handler = new TileArchiveHandler(archive.get());
            handler.afterPropertiesSet();
            mapping.setUrlMap(Map.of(MapPaths.ARCHIVE, handler));
        }
        return mapping;
    }
}
