package org.jingnuo.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jingnuo.platform.StartupFault;
import org.jingnuo.platform.StartupFaults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class WrongBasemapTest {

    private static final String XYZ = "basemap=xyz attribution=Example url=";
    private static final String WMTS = "basemap=wmts attribution=Example url=";
    private static final String ARCHIVE = "basemap=pmtiles attribution=Example ";

    /** What nothing that is told may repeat. */
    private static final String SECRET = "0123456789";

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_wrong_setting_stops_the_start_with_a_sentence_that_names_it(String settings, String setting, String words) {
        var arguments =
                Stream.of(settings.split(" ")).map(it -> "--jingnuo.map." + it).toArray(String[]::new);
        var application =
                new SpringApplicationBuilder(MapConfiguration.class, Basemaps.class).web(WebApplicationType.NONE);

        var fault = StartupFaults.of(catchThrowable(() -> application.run(arguments)));

        assertThat(fault.exitCode()).isEqualTo(StartupFault.SETTING);
        assertThat(fault.sentence())
                .contains("jingnuo.map." + setting)
                .contains(words)
                .doesNotContain(SECRET)
                .hasLineCount(1);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("basemap=osm", "basemap", "only none, tianditu, xyz, wmts and pmtiles"),
                arguments("basemap=tianditu", "key", "needs jingnuo.map.key"),
                arguments("basemap=tianditu key=" + SECRET + "\"", "key", "only letters and digits"),
                arguments("basemap=tianditu key=" + SECRET + "&tk={s}", "key", "only letters and digits"),
                arguments("basemap=tianditu key=a review-number=yes", "review-number", "GS(2023)336号"),
                arguments("basemap=tianditu key=a min-zoom=low", "min-zoom", "cannot be read as Integer"),
                arguments("basemap=tianditu key=a max-zoom=25", "max-zoom", "from 0 to 24"),
                arguments("basemap=tianditu key=a min-zoom=9 max-zoom=8", "min-zoom", "above jingnuo.map.max-zoom"),
                arguments("basemap=xyz", "url", "needs jingnuo.map.url"),
                arguments(
                        "basemap=xyz url=https://a.example/{z}/{x}/{y}",
                        "attribution",
                        "needs jingnuo.map.attribution"),
                arguments(XYZ + "https://a.example/{x}/{y}?key=" + SECRET, "url", "has no {z}"),
                arguments(XYZ + "https://a.example/{z}/{x}", "url", "has no {y}"),
                arguments(
                        XYZ + "https://a.example/{z}/{x}/{y}?k={" + SECRET + "}", "url", "a brace that nothing fills"),
                arguments(XYZ + "https://a.example/{z}/{x}/{y}}", "url", "a brace that nothing fills"),
                arguments(XYZ + "https://me:" + SECRET + "@a.example/{z}/{x}/{y}", "url", "a user name or a password"),
                arguments(XYZ + "ftp://a.example/{z}/{x}/{y}", "url", "is no address such as"),
                arguments(XYZ + "//a.example/{z}/{x}/{y}", "url", "is no address such as"),
                arguments(XYZ + "a.example/{z}/{x}/{y}", "url", "is no address such as"),
                arguments(XYZ + "https://*/{z}/{x}/{y}", "url", "is no address such as"),
                arguments(XYZ + "https://a.example;/{z}/{x}/{y}", "url", "is no address such as"),
                arguments(XYZ + "https://a.example/{z}/{x}/{y}\"", "url", "is no address such as"),
                arguments(XYZ + "https://a.example/{z}/{x}/{y}'", "url", "is no address such as"),
                arguments(XYZ + "https://a.example/{z}/{x}/{y}<", "url", "is no address such as"),
                arguments(XYZ + "https://a.example/{z}/{x}/{y}\\", "url", "is no address such as"),
                arguments(XYZ + "https://a.example/{z}/{x}/{y}#top", "url", "is no address such as"),
                arguments(XYZ + "https://图.example/{z}/{x}/{y}", "url", "is no address such as"),
                arguments(XYZ + "https://a..example/{z}/{x}/{y}", "url", "a host that cannot be one"),
                arguments(XYZ + "https://{s}.example/{z}/{x}/{y}", "url", "set both or neither"),
                arguments(XYZ + "https://a.example/{z}/{x}/{y} subdomains=a,b", "subdomains", "set both or neither"),
                arguments(XYZ + "https://{s}.example/{z}/{x}/{y} subdomains=a;,b", "subdomains", "only letters"),
                arguments(XYZ + "https://webrd01.is.autonavi.com/{z}/{x}/{y}", "url", "GCJ-02"),
                arguments(XYZ + "https://wprd01.IS.AMAP.com./{z}/{x}/{y}", "url", "GCJ-02"),
                arguments(XYZ + "https://rt{s}.map.gtimg.com/{z}/{x}/{y} subdomains=0,1", "url", "GCJ-02"),
                arguments(XYZ + "https://{s}.com/{z}/{x}/{y} subdomains=example,baidu", "url", "leads to baidu.com"),
                arguments(WMTS + "https://a.example/{z}/{x}/{y}", "url", "has no {TileMatrix}"),
                arguments(WMTS + "https://a.example/{Style}/{TileMatrix}/{TileRow}/{TileCol}", "url", "a brace"),
                arguments(ARCHIVE, "url", "or jingnuo.map.archive"),
                arguments(ARCHIVE + "url=https://a.example/{s}.pmtiles", "url", "a brace that nothing fills"),
                arguments(ARCHIVE + "url=/a.pmtiles archive=a.pmtiles", "archive", "set one of them"),
                arguments(
                        ARCHIVE + "archive=target/none.pmtiles", "archive", "target/none.pmtiles, which is not there"),
                arguments(ARCHIVE + "archive=target", "archive", "which is not there or may not be read"),
                arguments(ARCHIVE + "archive=pom.xml", "archive", "no PMTiles archive of version 3"));
    }
}
