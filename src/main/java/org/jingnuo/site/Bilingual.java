package org.jingnuo.site;

/** One text in both languages of the site; neither is ever blank. */
public record Bilingual(String zh, String en) {

    /** The text for a reader of {@code language}. */
    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
