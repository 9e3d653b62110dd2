package org.jingnuo.feedback.guard;

/** Why something is not taken now, in a text for the person. */
public enum Refusal {
    TOO_MANY_FROM_EVERYWHERE("feedback.refused.everywhere"),
    TOO_MANY_FROM_NEARBY("feedback.refused.nearby"),
    TOO_MANY_WRONG_CODES("feedback.refused.codes"),
    TOO_MANY_WRONG_CODES_EVERYWHERE("feedback.refused.codesEverywhere"),
    TOO_MANY_PHOTOS("feedback.refused.photos");

    private final String textKey;

    Refusal(String textKey) {
        this.textKey = textKey;
    }

    /** Key of the text; {@code {0}} in it is the wait in whole minutes. */
    public String textKey() {
        return textKey;
    }
}
