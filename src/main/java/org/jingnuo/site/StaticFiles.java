package org.jingnuo.site;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** The few files served as they are; everything else is a page, a controller's answer or not found. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        registry.addResourceHandler("/favicon.svg", "/robots.txt", "/search-box.js")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic());
        registry.addResourceHandler(Scripts.FILES)
                .addResourceLocations("classpath:/static" + Scripts.FOLDER)
                .resourceChain(true)
                .addResolver(compressed());
        // at the top, since a worker reaches no further than its own folder; asked for anew, so that a release replaces
        // it
        registry.addResourceHandler(Scripts.WORKER)
                .addResourceLocations("classpath:/static" + Scripts.FOLDER)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(compressed());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ScriptCaching()).addPathPatterns(Scripts.FILES);
    }

    /** The build leaves brotli beside each script; a client without it gets gzip, as Tomcat makes it. */
    private static EncodedResourceResolver compressed() {
        var resolver = new EncodedResourceResolver();
        resolver.setContentCodings(List.of("br")); // of two it takes the one that the client names first, mostly gzip
        return resolver;
    }
}
