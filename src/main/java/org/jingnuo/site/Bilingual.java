package org.jingnuo.site;

/** One text in both languages of the site; neither is ever blank. */
public record Bilingual(String zh, String en) {

    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
