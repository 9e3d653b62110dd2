package org.jingnuo.map;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What an operator set, bound as at start. */
final class BasemapSettings {

    static final String KEY = "0123456789abcdef0123456789abcdef";

    private BasemapSettings() {}

    /** @param settings names below {@code jingnuo.map.} and values */
    static BasemapProperties of(Map<String, String> settings) {
        var source = new MapConfigurationPropertySource();
        settings.forEach((name, value) -> source.put("jingnuo.map." + name, value));
        return new Binder(source).bindOrCreate("jingnuo.map", BasemapProperties.class);
    }
}
