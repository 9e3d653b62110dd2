package org.jingnuo.map;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jingnuo.platform.StartupFault;

/**
 * 天地图, the state's own map service (lbs.tianditu.gov.cn/server/MapService.html): its streets in Web Mercator and their
 * Chinese names, from the hosts t0 to t7. CGCS2000 lies within a metre of WGS 84.
 */
final class Tianditu {
    static final int MIN_ZOOM = 1;
    static final int MAX_ZOOM = 18;

    static final List<String> SUBDOMAINS =
            IntStream.range(0, 8).mapToObj(String::valueOf).toList();

    static final String ATTRIBUTION = "天地图 Tianditu · 国家地理信息公共服务平台";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]+");

    private Tianditu() {}

    /**
     * Address templates, the lowest layer first.
     *
     * @param key the operator's own, of the kind for browsers: every reader sees it
     * @throws StartupFault when it is no key; it does not repeat it
     */
    static List<String> layers(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new StartupFault(
                    StartupFault.SETTING,
                    "jingnuo.map.key is no key of Tianditu’s, which has only letters and digits; copy it from its"
                            + " console.");
        }
        return List.of(layer("vec", key), layer("cva", key));
    }

    private static String layer(String name, String key) {
        return "https://t{s}.tianditu.gov.cn/" + name + "_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER="
                + name + "&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles"
                + "&TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}&tk=" + key;
    }
}
