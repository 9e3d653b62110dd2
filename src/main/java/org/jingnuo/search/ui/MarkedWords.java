package org.jingnuo.search.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text with words of it marked, wherever they stand. */
class MarkedWords extends Span {

    MarkedWords(String text, Collection<String> words) {
        var at = 0;
        for (var found : occurrences(text, words)) {
            add(text.substring(at, found[0]));
            getElement().appendChild(new Element("mark").setText(text.substring(found[0], found[1])));
            at = found[1];
        }
        add(text.substring(at));
    }

    /** The longest word wins where several begin. */
    private static List<int[]> occurrences(String text, Collection<String> words) {
        var any = words.stream()
                .filter(word -> !word.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(MarkedWords::whole)
                .collect(Collectors.joining("|"));
        return any.isEmpty()
                ? List.of()
                : Pattern.compile(any, Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .results()
                        .map(match -> new int[] {match.start(), match.end()})
                        .toList();
    }

    /** A word in Latin letters does not stand within another: port is not marked in important. */
    private static String whole(String word) {
        return (isLatin(word.charAt(0)) ? "(?<![A-Za-z])" : "")
                + Pattern.quote(word)
                + (isLatin(word.charAt(word.length() - 1)) ? "(?![A-Za-z])" : "");
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
