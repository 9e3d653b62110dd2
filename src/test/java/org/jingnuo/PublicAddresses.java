package org.jingnuo;

import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.site.Language;

/** Addresses of public pages, for tests that hold for all of them. */
public final class PublicAddresses {

    /** The commitment and the report that the main journey leads through. */
    public static final String COMMITMENT = "/c/2023-parking-spaces";

    public static final String SOURCE = "/source/report-2023";
    public static final String BROWSE = "/commitments";
    public static final String SEARCH = "/search";
    public static final String NEAR = "/near";
    public static final String MAP = "/map";

    /** One address for each view there is, without language prefix; the list shows all of its parts. */
    private static final List<String> VIEWS = List.of(
            "/",
            BROWSE + "?kind=work&theme=magic",
            SEARCH + "?q=flood",
            COMMITMENT,
            SOURCE,
            NEAR + "?place=shashi-qu",
            MAP,
            "/seen",
            "/figures",
            "/about");

    private static final List<String> OTHERS = List.of(
            SEARCH,
            SEARCH + "?q=%E6%9C%BA%E5%9C%BA",
            NEAR,
            MAP + "?theme=magic",
            "/c/2023-liulinzhou-shore",
            "/seen?c=2023-pocket-parks",
            BROWSE,
            BROWSE + "?theme=housing&sort=size&page=9",
            "/privacy",
            "/accessibility");

    private PublicAddresses() {}

    /** In both languages. */
    public static Stream<String> all() {
        return Stream.concat(views(), inBothLanguages(OTHERS));
    }

    /** One of each kind, in both languages, for tests that take long. */
    public static Stream<String> views() {
        return inBothLanguages(VIEWS);
    }

    private static Stream<String> inBothLanguages(List<String> paths) {
        return Stream.of(Language.values()).flatMap(language -> paths.stream().map(language::address));
    }
}
