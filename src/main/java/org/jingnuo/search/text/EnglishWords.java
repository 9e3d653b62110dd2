package org.jingnuo.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** English as it is compared: word by word, each by its dictionary form (Krovetz, SIGIR 1993): floods and flooding are
 * one with flood, while parking is none with parks. */
public final class EnglishWords {

    /** Splits and stems. */
    public static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokens = new StandardTokenizer();
            return new TokenStreamComponents(
                    tokens, new KStemFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens))));
        }
    };

    private EnglishWords() {}

    /** The stems of {@code text} in their order. */
    public static List<String> stems(String text) {
        try (var tokens = ANALYZER.tokenStream("", text)) {
            var stems = new ArrayList<String>();
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
