package org.jingnuo.feedback;

import java.util.Locale;

/** What the form has beside the {@link Field}s of what is said. */
public final class FormField {

    /** The {@link SendingKey}. */
    public static final String KEY = "key";

    /** What the sender wants to be done, one of {@link Button}. */
    public static final String BUTTON = "step";

    /** Signed time at which the form was made. */
    public static final String TOKEN = "token";

    /** People do not see it and leave it empty. */
    public static final String TRAP = "website";

    /** Files of photos. */
    public static final String FILES = "photo";

    /** Names of photos that are not to be sent after all. */
    public static final String WITHOUT = "without";

    /** Words by which a commitment is looked for. */
    public static final String ABOUT = "about";

    /** Reasons why a file was not taken, told by the controller. */
    public static final String REFUSED = "refused";

    /** What the controller has to say of the whole, one of {@link Notice}. */
    public static final String NOTICE = "notice";

    private FormField() {}

    /** The buttons of the form. */
    public enum Button {
        /** Look for the commitment that is meant. */
        FIND,
        /** Show what would be public. */
        PREVIEW,
        /** Mask what was found of personal data, and show it again. */
        MASK,
        /** Go back to the fields. */
        EDIT,
        SEND;

        /** The button's value. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The button that was pressed. The Enter key presses none: it shows the preview, unless somebody looks for the
         * commitment that is meant.
         */
        public static Button of(Typed typed) {
            var word = typed.text(BUTTON);
            for (var button : values()) {
                if (button.word().equals(word)) {
                    return button;
                }
            }
            var looking =
                    !typed.text(ABOUT).isEmpty() && typed.text(Field.COMMITMENT).isEmpty();
            return looking ? FIND : PREVIEW;
        }
    }

    /** Why a form comes back that had no mistake. */
    public enum Notice {
        /** It could not be kept; nothing is lost if it is sent again. */
        UNAVAILABLE,
        /** Something else was sent with this form before. */
        SENT_OTHERWISE,
        /** Its sender has not signed in, or too long ago. */
        UNIDENTIFIED,
        /** A page of somebody else sent it. */
        ELSEWHERE,
        TOO_LONG,
        /** It broke off on its way. */
        BROKEN,
        /** A photo went missing between preview and sending, since it waited too long. */
        PHOTO_GONE,
        TOO_MANY_FROM_EVERYWHERE,
        TOO_MANY_FROM_NEARBY
    }
}
