package org.jingnuo.feedback.identity;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingnuo.platform.StartupFault;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/** Makes the city's sign-in out of the settings, or says which of them is wrong and how it should be. */
final class CitySignInReader {

    static final String SETTING = "jingnuo.feedback.identity";
    static final String REQUIRED = "required";

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofHours(24);

    private CitySignInReader() {}

    /**
     * Empty where anybody may send.
     *
     * @param mode off or required; blank is off, and so is what YAML makes of a bare {@code off}
     * @throws StartupFault when a setting is missing or wrong
     */
    static Optional<CitySignIn> read(String mode, IdentityProperties settings) {
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "", "off", "false" -> Optional.empty();
            case REQUIRED -> Optional.of(signIn(settings));
            default -> throw fault("%s is %s, but there are only off and required.", SETTING, mode);
        };
    }

    private static CitySignIn signIn(IdentityProperties settings) {
        checkComplete(settings);
        if (!isAddress(settings.issuer())) {
            throw fault(
                    "%s.issuer is no address such as https://login.example.org, with https unless it is on this machine.",
                    SETTING);
        }
        var keep = settings.keep();
        if (keep.compareTo(SHORTEST) < 0 || keep.compareTo(LONGEST) > 0 || !keep.equals(hours(keep))) {
            throw fault("%s.keep is %s, but it is to be whole hours from 1h to 24h.", SETTING, keep);
        }
        var name = new Bilingual(settings.nameZh().strip(), settings.nameEn().strip());
        return new CitySignIn(settings.issuer(), settings.clientId(), settings.clientSecret(), new SignIn(name, keep));
    }

    private static void checkComplete(IdentityProperties settings) {
        var needed = new LinkedHashMap<String, String>();
        needed.put("issuer", settings.issuer());
        needed.put("client-id", settings.clientId());
        needed.put("client-secret", settings.clientSecret());
        needed.put("name-zh", settings.nameZh());
        needed.put("name-en", settings.nameEn());
        var missing = needed.entrySet().stream()
                .filter(setting -> setting.getValue().isBlank())
                .map(setting -> SETTING + "." + setting.getKey())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw fault("%s=required needs a city's sign-in, but these are not set: %s.", SETTING, missing);
        }
    }

    private static boolean isAddress(String issuer) {
        var address = parsed(issuer);
        return address != null
                && address.getHost() != null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.getRawUserInfo() == null
                && ("https".equals(address.getScheme())
                        || ("http".equals(address.getScheme()) && isHere(address.getHost())));
    }

    private static @Nullable URI parsed(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static boolean isHere(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    private static Duration hours(Duration duration) {
        return Duration.ofHours(duration.toHours());
    }

    private static StartupFault fault(String sentence, Object... words) {
        return new StartupFault(StartupFault.SETTING, sentence.formatted(words));
    }
}
