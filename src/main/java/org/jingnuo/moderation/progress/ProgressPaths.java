package org.jingnuo.moderation.progress;

import org.jingnuo.moderation.DeskPaths;

/** Addresses of official progress. */
public final class ProgressPaths {

    static final String ID = "id";
    static final String DESK = DeskPaths.DESK + "/progress";
    static final String DESK_COPY = "/" + DESK + "/{" + ID + "}/copy";
    static final String COPY = "/official/{" + ID + "}/copy";

    private ProgressPaths() {}

    /** The kept copy of the document of an entry that is public; the same in every language. */
    public static String copy(String id) {
        return "/official/" + id + "/copy";
    }

    /** The same of any entry, for editors. */
    static String deskCopy(String id) {
        return "/" + DESK + "/" + id + "/copy";
    }
}
