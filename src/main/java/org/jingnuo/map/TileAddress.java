package org.jingnuo.map;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingnuo.platform.StartupFault;

/**
 * Where tiles come from: an address on another host, or a path on our own. {@link #check} leaves only characters that can
 * end neither a source of a content security policy nor a text in JSON or HTML.
 *
 * @param template with places in braces
 * @param subdomains what the place {@code {s}} stands for
 */
record TileAddress(String template, List<String> subdomains) {

    private static final String SETTING = "jingnuo.map.url";
    private static final String SUBDOMAIN = "{s}";

    /** What may follow a host (RFC 3986, section 3.3) but for the apostrophe, and the braces of places. */
    private static final String PATH = "/[\\w.~:@!$&()*+,;=%/?{}-]*";

    private static final Pattern ABSOLUTE =
            Pattern.compile("(?<origin>https?://(?:[A-Za-z0-9.-]|\\{s})+(?::\\d{1,5})?)" + PATH);
    private static final Pattern ON_OUR_HOST = Pattern.compile("(?!//)" + PATH);
    private static final Pattern CREDENTIALS = Pattern.compile("[^/]*//[^/]*@.*");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9-]+");

    /** Whose tiles are drawn in GCJ-02, or in BD-09 on top of it, and say so nowhere. */
    private static final List<String> SHIFTED_HOSTS = List.of(
            "amap.com",
            "autonavi.com",
            "gaode.com",
            "mapabc.com",
            "baidu.com",
            "bdimg.com",
            "qq.com",
            "gtimg.com",
            "geoq.cn",
            "google.cn");

    TileAddress {
        subdomains = List.copyOf(subdomains);
    }

    /**
     * @param places what it must have room for, e.g. {@code {z}}; if anything, then it may also have {@code {s}}
     * @param example an address as it should be
     * @return this
     * @throws StartupFault when readers' browsers could not use it, or had better not; it does not repeat the address,
     *     which may hold a key
     */
    TileAddress check(List<String> places, String example) {
        if (CREDENTIALS.matcher(template).matches()) {
            throw fault("%s holds a user name or a password, which every reader would see; take it out.", SETTING);
        }
        if (!ABSOLUTE.matcher(template).matches()
                && !ON_OUR_HOST.matcher(template).matches()) {
            throw fault(
                    "%s is no address such as %s: it begins with https:// or http:// and a host, or with / for the"
                            + " portal’s own, and holds no spaces, quotation marks, brackets, # or letters beyond ASCII.",
                    SETTING, example);
        }
        checkPlaces(places, example);
        checkSubdomains();
        origins().forEach(TileAddress::checkHost);
        return this;
    }

    /** Scheme, host and port of every host it can mean; none on our own. */
    List<String> origins() {
        var absolute = ABSOLUTE.matcher(template);
        if (!absolute.matches()) {
            return List.of();
        }
        var origin = absolute.group("origin");
        return origin.contains(SUBDOMAIN)
                ? subdomains.stream().map(it -> origin.replace(SUBDOMAIN, it)).toList()
                : List.of(origin);
    }

    private void checkPlaces(List<String> places, String example) {
        var rest = template;
        for (var place : places) {
            if (!rest.contains(place)) {
                throw fault("%s has no %s; it has to look like %s.", SETTING, place, example);
            }
            rest = rest.replace(place, "");
        }
        if (!places.isEmpty()) {
            rest = rest.replace(SUBDOMAIN, "");
        }
        if (rest.contains("{") || rest.contains("}")) {
            throw fault("%s has a brace that nothing fills; it has to look like %s.", SETTING, example);
        }
    }

    private void checkSubdomains() {
        if (template.contains(SUBDOMAIN) == subdomains.isEmpty()) {
            throw fault(
                    "%s with {s} and jingnuo.map.subdomains, what {s} stands for (such as a,b,c), need each other; set"
                            + " both or neither.",
                    SETTING);
        }
        if (!subdomains.stream().allMatch(it -> LABEL.matcher(it).matches())) {
            throw fault("jingnuo.map.subdomains may hold only letters, digits and hyphens, with commas between.");
        }
    }

    private static void checkHost(String origin) {
        var host = Optional.ofNullable(URI.create(origin).getHost())
                .map(it -> it.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""))
                .orElseThrow(() -> fault("%s names a host that cannot be one.", SETTING));
        if (SHIFTED_HOSTS.stream().anyMatch(shifted -> ("." + host).endsWith("." + shifted))) {
            throw fault(
                    "%s leads to %s, whose tiles are drawn in GCJ-02: every place would stand 300 to 700 m off; choose"
                            + " tiles in WGS 84 or CGCS2000, such as those of jingnuo.map.basemap=tianditu.",
                    SETTING, host);
        }
    }

    private static StartupFault fault(String sentence, Object... words) {
        return new StartupFault(StartupFault.SETTING, sentence.formatted(words));
    }
}
