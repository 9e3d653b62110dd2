package org.jingnuo.moderation.replies;

import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A public body by its name, each at most {@link #LONGEST} code points.
 *
 * @param en null where it has no English name
 */
public record Body(String zh, @Nullable String en) {

    static final int LONGEST = 200;

    /** Its name; the Chinese one where there is no other. */
    public String in(Language language) {
        return language == Language.EN && en != null ? en : zh;
    }
}
