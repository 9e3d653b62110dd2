package org.jingnuo.opendata;

import java.util.Locale;

/** Constants as the API writes them. */
final class Word {

    private Word() {}

    /** The name in lower case, e.g. {@code at_least}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
