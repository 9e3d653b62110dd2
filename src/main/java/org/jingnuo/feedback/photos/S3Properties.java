package org.jingnuo.feedback.photos;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jingnuo.platform.StartupFault;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An S3-compatible store for photos, as {@code jingnuo.photos.s3.…} or {@code JINGNUO_PHOTOS_S3_…}: all of it or nothing.
 *
 * @param endpoint such as {@code https://s3.example.org}
 * @param region as the store calls it; many want {@code us-east-1}
 * @param pathStyle whether the bucket stands in the path, or as most large clouds want it in the host name
 */
@ConfigurationProperties("jingnuo.photos.s3")
record S3Properties(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("") String region,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("true") boolean pathStyle) {

    /**
     * Whether such a store is wanted.
     *
     * @throws StartupFault when only a part of what it needs is set
     */
    boolean isSet() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("endpoint", endpoint);
        settings.put("bucket", bucket);
        settings.put("region", region);
        settings.put("access-key", accessKey);
        settings.put("secret-key", secretKey);
        var missing = settings.keySet().stream()
                .filter(name -> settings.getOrDefault(name, "").isBlank())
                .map(name -> "jingnuo.photos.s3." + name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty() && !settings.values().stream().allMatch(String::isBlank)) {
            throw new StartupFault(
                    StartupFault.SETTING,
                    "Photos are to be kept in an S3-compatible store, but these are not set: %s.".formatted(missing));
        }
        return missing.isEmpty();
    }

    /** @throws StartupFault when the endpoint is no address */
    URI address() {
        var address = parsed();
        if (address == null
                || address.getHost() == null
                || !String.valueOf(address.getScheme()).matches("https?")) {
            throw new StartupFault(
                    StartupFault.SETTING, "jingnuo.photos.s3.endpoint is no address such as https://s3.example.org.");
        }
        return address;
    }

    private @Nullable URI parsed() {
        try {
            return URI.create(endpoint);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** Without the keys: this can get into a log. */
    @Override
    public String toString() {
        return "S3Properties[endpoint=" + endpoint + ", bucket=" + bucket + "]";
    }
}
