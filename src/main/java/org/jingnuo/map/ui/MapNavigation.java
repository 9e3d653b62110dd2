package org.jingnuo.map.ui;

import org.jingnuo.map.MapPaths;
import org.jingnuo.site.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The main places of this feature. */
@Configuration(proxyBeanMethods = false)
class MapNavigation {

    @Bean
    Destination near() {
        return new Destination("near.nav", () -> "/" + MapPaths.NEAR, 5);
    }

    @Bean
    Destination map() {
        return new Destination("map.nav", () -> "/" + MapPaths.MAP, 15);
    }
}
