package org.jingnuo.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shell's own places. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    Destination about() {
        return new Destination("site.about", () -> "/" + SitePaths.ABOUT, 90);
    }

    @Bean
    Destination privacy() {
        return new Destination("site.privacy", () -> "/" + SitePaths.PRIVACY, 91);
    }

    @Bean
    Destination accessibility() {
        return new Destination("site.accessibility", () -> "/" + SitePaths.ACCESSIBILITY, 92);
    }
}
