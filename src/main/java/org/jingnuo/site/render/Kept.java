package org.jingnuo.site.render;

/** Who keeps a rendered page. */
enum Kept {
    /** We do, for everybody who asks for it, so it is worth compressing well; browsers ask whether it still holds. */
    HERE,
    /** Only browsers, which ask whether it still holds: there are too many of its kind. */
    BY_BROWSER,
    /** It is a fault that may pass, or was made for the one who asked. */
    BY_NOBODY
}
