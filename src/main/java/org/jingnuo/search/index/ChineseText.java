package org.jingnuo.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jingnuo.search.text.Scripts;

/**
 * Chinese as it is indexed: every character and every two in a row, so that any row of characters is found wherever words
 * begin. What is indexed and what is looked for are folded before.
 */
final class ChineseText {

    private final List<Token> tokens;

    /** @param text folded; cut once for all fields */
    ChineseText(String text) {
        tokens = needed(longestAtEach(text));
    }

    /** Characters and pairs; a pair has the position of its first character. */
    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokens = new StandardTokenizer();
            return new TokenStreamComponents(tokens, new CJKBigramFilter(tokens, CJKBigramFilter.HAN, true));
        }
    };

    private record Token(String text, int position) {}

    /** Finds {@code text} in a row. */
    static Query query(String field, String text) {
        return new ChineseText(text).in(field);
    }

    /** Finds this in a row. */
    Query in(String field) {
        if (tokens.isEmpty()) {
            return new MatchNoDocsQuery("no characters to look for");
        }
        if (tokens.size() == 1) {
            return new TermQuery(new Term(field, tokens.getFirst().text()));
        }
        var phrase = new PhraseQuery.Builder();
        tokens.forEach(token -> phrase.add(new Term(field, token.text()), token.position()));
        return phrase.build();
    }

    /** What is looked for; the rarest of them says how rare the whole can be at most. */
    List<String> terms() {
        return tokens.stream().map(Token::text).toList();
    }

    private static List<Token> longestAtEach(String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = ANALYZER.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            var position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                if (tokens.isEmpty() || tokens.getLast().position() < position) {
                    tokens.add(new Token(term.toString(), position));
                } else if (term.length() > tokens.getLast().text().length()) {
                    tokens.set(tokens.size() - 1, new Token(term.toString(), position));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** Without those whose characters their neighbours have too. */
    private static List<Token> needed(List<Token> tokens) {
        var needed = new ArrayList<Token>();
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var before = needed.isEmpty() ? null : needed.getLast();
            var covered = before != null && isPair(before) && before.position() + 1 == token.position();
            var nextIsPair = i + 1 < tokens.size() && isPair(tokens.get(i + 1));
            if (!covered || isPair(token) && !nextIsPair) {
                needed.add(token);
            }
        }
        return needed;
    }

    private static boolean isPair(Token token) {
        return token.text().length() == 2 && Scripts.isHan(token.text());
    }
}
