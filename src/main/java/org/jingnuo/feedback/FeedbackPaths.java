package org.jingnuo.feedback;

import org.jspecify.annotations.Nullable;

/** Every address of this feature, without language prefix. */
public final class FeedbackPaths {

    /** Query parameter that names a commitment. */
    public static final String COMMITMENT = "c";

    /** Query parameter that names published feedback the sender agrees with. */
    public static final String AGREES_WITH = "agree";

    /** Route parameter that carries a tracking code. */
    public static final String CODE = "code";

    /** Query parameter of what was published: which page, from 1. */
    public static final String PAGE = "page";

    /** Query parameter of the page to which sending leads. */
    public static final String JUST_SENT = "sent";

    /** Where feedback is written; it is posted to the same address. */
    public static final String NEW = "feedback/new";

    /** Where a tracking code is typed, and what waits on this phone is listed. */
    public static final String FIND = "feedback";

    public static final String FOLLOW = "feedback/:" + CODE;

    /** What was published. */
    public static final String SEEN = "seen";

    /** Below it are photos of what has not been sent yet. */
    public static final String DRAFT_PHOTOS = "/feedback/draft/";

    /** Where programs send feedback; with a tracking code behind it, where they follow it. */
    public static final String API = "/api/v1/feedback";

    /** Below it programs send photos, each by the SHA-256 of its file. */
    public static final String API_PHOTOS = API + "/photos/";

    private FeedbackPaths() {}

    /** Whether {@code path}, without host and query, is an address for programs, whose answers are for one sender only. */
    public static boolean isForPrograms(String path) {
        return path.equals(API) || path.startsWith(API + "/");
    }

    /** Where a program follows what it sent. */
    public static String api(TrackingCode code) {
        return API + "/" + code.grouped();
    }

    /** Where feedback about a commitment is written; about any when null. */
    public static String write(@Nullable String commitment) {
        return "/" + NEW + (commitment == null ? "" : "?" + COMMITMENT + "=" + commitment);
    }

    /** Where somebody writes who sees the same as published feedback says. */
    public static String agree(String commitment, String feedback) {
        return write(commitment) + "&" + AGREES_WITH + "=" + feedback;
    }

    /** Where its sender follows it. */
    public static String follow(TrackingCode code) {
        return "/" + FIND + "/" + code.grouped();
    }

    /** Where its sender is led when it has just been sent. */
    public static String sent(TrackingCode code) {
        return follow(code) + "?" + JUST_SENT + "=1";
    }

    /** Where the sender of a draft, and nobody else, sees a photo of it. */
    public static String draftPhoto(String name) {
        return DRAFT_PHOTOS + name;
    }

    /** Where who has the code sees a photo of what was sent. */
    public static String ownPhoto(TrackingCode code, String name) {
        return follow(code) + "/photos/" + name;
    }

    /** The code as a small file to keep. */
    public static String codeFile(TrackingCode code) {
        return follow(code) + "/code.txt";
    }

    /** What was published about a commitment. */
    public static String seen(String commitment) {
        return "/" + SEEN + "?" + COMMITMENT + "=" + commitment;
    }

    /** One page of it, from 1; about any commitment when null. */
    public static String seen(@Nullable String commitment, int page) {
        return "/" + SEEN + "?" + (commitment == null ? "" : COMMITMENT + "=" + commitment + "&") + PAGE + "=" + page;
    }
}
