package org.jingnuo.moderation;

import org.jingnuo.feedback.photos.PhotoSize;

/** Addresses of the desk. They have no language prefix: nobody shares them, and each person chose a language. */
public final class DeskPaths {

    /** What waits. */
    public static final String DESK = "desk";

    /** Where people sign in. */
    public static final String LOGIN = "login";

    /** Parameter of {@link #CASE}. */
    public static final String ID = "id";

    /** One feedback, to be decided on. */
    public static final String CASE = DESK + "/feedback/:" + ID;

    /** A photo of feedback, for those who decide. */
    public static final String PHOTO = "/" + DESK + "/photos/{name}/{size}";

    private DeskPaths() {}

    /** The page of one feedback at the desk. */
    public static String feedback(String id) {
        return DESK + "/feedback/" + id;
    }

    /** Where those who decide see a photo. */
    public static String photo(String name, PhotoSize size) {
        return "/" + DESK + "/photos/" + name + "/" + size.word();
    }
}
