package org.jingnuo.feedback.photos;

/** Every address of a photo that is shown. */
public final class PhotoPaths {

    static final String PHOTO = "/photos/{name}/{size}";

    private PhotoPaths() {}

    /** Where everybody can see it, once it is shown. */
    public static String photo(String publicName, PhotoSize size) {
        return "/photos/" + publicName + "/" + size.word();
    }
}
