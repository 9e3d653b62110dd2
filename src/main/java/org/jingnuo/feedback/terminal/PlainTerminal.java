package org.jingnuo.feedback.terminal;

import java.util.regex.Pattern;

/** What residents wrote, so that a terminal shows it and obeys nothing in it. */
final class PlainTerminal {

    /** Whatever a terminal would obey, or that would turn the rest of the line around. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}&&[^\\n]]");

    private PlainTerminal() {}

    /** @param lineBreak what stands for one */
    static String text(String text, String lineBreak) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD").replace("\n", lineBreak);
    }
}
