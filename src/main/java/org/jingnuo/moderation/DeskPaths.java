package org.jingnuo.moderation;

import org.jingnuo.feedback.photos.PhotoSize;

/** Addresses of the desk. They have no language prefix: nobody shares them, and each person chose a language. */
public final class DeskPaths {

    /** What waits. */
    public static final String DESK = "desk";

    /** Who may come. */
    public static final String PEOPLE = DESK + "/people";

    /** What one can say of oneself, and how one signs in. */
    public static final String ME = DESK + "/me";

    /** Where people sign in. */
    public static final String LOGIN = "login";

    /** Parameter of {@link #CASE}. */
    public static final String ID = "id";

    /** One feedback, to be decided on. */
    public static final String CASE = DESK + "/feedback/:" + ID;

    /** A photo of feedback, for those who decide. */
    public static final String PHOTO = "/" + DESK + "/photos/{name}/{size}";

    /** Where there may be faces and number plates in it. */
    public static final String SIGHTINGS = "/" + DESK + "/photos/{name}/sightings";

    /**
     * How long the session goes on. Pages ask by themselves, so that asking is nothing done in it; but who asks with a query wants
     * to go on.
     */
    public static final String SESSION = "/" + DESK + "/session";

    /** Asks for the second factor. */
    public static final String SECOND = LOGIN + "/second";

    /** Leads on to where a person wanted to go. */
    public static final String DONE = LOGIN + "/done";

    /** Sets a password, for who has a link. */
    public static final String SETUP = LOGIN + "/setup";

    /** Adds a second factor. */
    public static final String FACTOR = LOGIN + "/factor";

    /** Makes recovery codes. */
    public static final String CODES = LOGIN + "/codes";

    /** Takes the choice of a language for pages of signing in. */
    public static final String LANGUAGE = LOGIN + "/language";

    private DeskPaths() {}

    /** The page of one feedback at the desk. */
    public static String feedback(String id) {
        return DESK + "/feedback/" + id;
    }

    /** Where those who decide see a photo. */
    public static String photo(String name, PhotoSize size) {
        return "/" + DESK + "/photos/" + name + "/" + size.word();
    }

    /** Where those who decide are told where there may be faces and number plates in a photo. */
    public static String sightings(String name) {
        return "/" + DESK + "/photos/" + name + "/sightings";
    }
}
