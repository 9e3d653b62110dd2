package org.jingnuo.moderation;

/** Addresses of the desk. They have no language prefix: nobody shares them, and each person chose a language. */
public final class DeskPaths {

    /** What waits. */
    public static final String DESK = "desk";

    /** Where people sign in. */
    public static final String LOGIN = "login";

    private DeskPaths() {}
}
