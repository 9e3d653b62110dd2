package org.jingnuo.feedback;

/** What a resident may say, by the names that the form and the API have for it. */
public final class Field {
    public static final String COMMITMENT = "commitment";
    public static final String PLACE = "place";
    public static final String LATITUDE = "latitude";
    public static final String LONGITUDE = "longitude";
    /** Both together, as the API has them and mistakes name them. */
    public static final String POSITION = "position";

    public static final String SEEN = "seen";
    public static final String COUNTED = "counted";
    public static final String WORDS = "words";

    /** Names of photos that have been received under the same key. */
    public static final String PHOTOS = "photos";

    public static final String CONTACT = "contact";
    public static final String AGREES_WITH = "agreesWith";

    /** The value of {@link #COMMITMENT} that says that the sender is not sure which. */
    public static final String UNSURE = "-";

    private Field() {}
}
