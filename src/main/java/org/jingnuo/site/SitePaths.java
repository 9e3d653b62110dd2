package org.jingnuo.site;

/** Addresses of the shell, without language prefix. */
public final class SitePaths {
    public static final String ABOUT = "about";
    public static final String PRIVACY = "privacy";
    public static final String ACCESSIBILITY = "accessibility";

    /** Takes the reader's choice of language and type size; answers with a redirect to where they were. */
    public static final String PREFERENCES = "/preferences";

    /** Below it programs are answered: with data, whatever goes wrong, and never with a page. */
    public static final String DATA = "/api";

    private SitePaths() {}
}
