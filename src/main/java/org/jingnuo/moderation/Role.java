package org.jingnuo.moderation;

/** What a person at the desk may do; several may be held together, and none includes another. */
public enum Role {
    /** Decides on feedback. */
    MODERATOR,
    /** Replies in the name of a public body. */
    OFFICIAL,
    /** Proposes and confirms official progress. */
    EDITOR,
    /** Invites people, gives them roles, and reads the audit. */
    ADMIN;

    /** Names of the roles for {@code @RolesAllowed}, which takes constants only. */
    public static final class Names {
        public static final String MODERATOR = "MODERATOR";
        public static final String OFFICIAL = "OFFICIAL";
        public static final String EDITOR = "EDITOR";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
