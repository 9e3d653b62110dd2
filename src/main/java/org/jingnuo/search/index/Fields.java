package org.jingnuo.search.index;

/** Names of the index's fields. */
final class Fields {
    /** Kind and id, e.g. {@code commitment/2023-parking-spaces}; what an update replaces. */
    static final String KEY = "key";

    static final String KIND = "kind";
    static final String ID = "id";
    /** Everything Chinese, and everything English, of a commitment. */
    static final String ANYWHERE = "anywhere";

    static final String ENGLISH_ANYWHERE = "englishAnywhere";
    static final String THEME = "theme";
    static final String LIVELIHOOD = "livelihood";
    /** A number's value, and its value and unit. */
    static final String NUMBER = "number";

    static final String AMOUNT = "amount";

    private Fields() {}
}
