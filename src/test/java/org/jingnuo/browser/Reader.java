package org.jingnuo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/**
 * How somebody comes to the portal.
 *
 * @param width of the window, CSS pixels
 * @param height of the window, CSS pixels
 */
public record Reader(int width, int height, boolean touch, boolean scripts, boolean dark, boolean large) {

    public static final Reader ON_PHONE = new Reader(360, 740, true, true, false, false);
    public static final Reader AT_DESK = new Reader(1280, 800, false, true, false, false);

    /** The narrowest screen we promise, which is also a desk's at a zoom of 400 %. */
    public static final Reader ON_NARROW_SCREEN = new Reader(320, 256, true, true, false, false);

    public Reader withoutScripts() {
        return new Reader(width, height, touch, false, dark, large);
    }

    public Reader withDarkColours() {
        return new Reader(width, height, touch, scripts, true, large);
    }

    public Reader withLargeType() {
        return new Reader(width, height, touch, scripts, dark, true);
    }

    Browser.NewContextOptions options(String address) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setJavaScriptEnabled(scripts)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
}
