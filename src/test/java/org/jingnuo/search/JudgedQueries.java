package org.jingnuo.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jingnuo.commitments.Commitment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Queries with the clauses of the report that answer them, graded 1 to 3, and how good a list of answers is by that.
 *
 * <p>An answer stands for a clause when it has it whole, or when its quote is a piece of the sentence around the clause and
 * has half of it or four of its characters. It earns the best grade that no answer before it has earned; one that stands
 * for more than eight clauses is no answer. Sentences that promise nothing are passed over, where the query names them.
 */
public final class JudgedQueries {

    /** The set the search was developed on. */
    public static final String FIRST = "judged-1.jsonl";

    /** A set by somebody who did not know the wordings. */
    public static final String SECOND = "judged-2.jsonl";

    private static final Path FOLDER = Path.of("src/test/resources/search");
    private static final int LENGTH = 10;
    private static final int MOST_CLAUSES = 8;
    private static final int SHORTEST_PIECE = 4;
    private static final int GOOD = 2;

    /** Clauses that answer some query, with the sentence around them; both bare. */
    private final Map<String, String> sentences = new LinkedHashMap<>();

    private final List<Query> queries = new ArrayList<>();

    /**
     * @param grades by clause, none when the report has no answer
     * @param neutral sentences that neither help nor take up a rank
     */
    public record Query(String text, String type, Map<String, Integer> grades, List<String> neutral) {

        /** Whether the report has an answer. */
        public boolean isAnswerable() {
            return !grades.isEmpty();
        }
    }

    /** @param text whatever else is shown: its titles */
    public record Answer(String quote, String text) {

        /** As a list shows it. */
        public static Answer of(Commitment commitment) {
            return new Answer(
                    commitment.quote(),
                    commitment.title().zh() + " " + commitment.title().en());
        }
    }

    /**
     * @param ndcg nDCG@10 with the gain 2^grade-1 (Järvelin and Kekäläinen, TOIS 2002), 0 to 1
     * @param firstIsGood whether the first answer has grade 2 or the best there is
     */
    public record Score(double ndcg, boolean firstIsGood) {}

    private JudgedQueries() {}

    /** @param set file of one of the sets */
    public static JudgedQueries read(String set) {
        var all = new JudgedQueries();
        var json = new JsonMapper();
        try {
            Files.readAllLines(FOLDER.resolve(set)).stream()
                    .filter(line -> !line.isBlank())
                    .map(json::readTree)
                    .forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void add(JsonNode line) {
        var grades = new HashMap<String, Integer>();
        for (var relevant : line.get("relevant")) {
            var clause = bare(relevant.get("focus").asString());
            var sentence = bare(relevant.path("quote").asString(""));
            sentences.putIfAbsent(clause, sentence.contains(clause) ? sentence : clause);
            grades.merge(clause, relevant.get("grade").asInt(), Math::max);
        }
        var neutral = line.path("neutral")
                .valueStream()
                .map(JsonNode::asString)
                .map(JudgedQueries::bare)
                .toList();
        queries.add(new Query(line.get("q").asString(), line.get("type").asString(), grades, neutral));
    }

    public List<Query> queries() {
        return List.copyOf(queries);
    }

    /** @param query one that the report answers */
    public Score score(Query query, List<Answer> answers) {
        var earned = new HashSet<String>();
        var grades = new ArrayList<Integer>();
        for (var answer : answers) {
            var quote = bare(answer.quote());
            var text = bare(answer.text());
            var clauses = clauses(quote, text);
            if (clauses.isEmpty() && isNeutral(query, quote, text)) {
                continue;
            }
            var best = (clauses.size() > MOST_CLAUSES ? Stream.<String>of() : clauses.stream())
                    .filter(clause -> query.grades().containsKey(clause) && !earned.contains(clause))
                    .max(Comparator.comparingInt(
                                    (String clause) -> query.grades().getOrDefault(clause, 0))
                            .thenComparingDouble(clause -> likeness(clause, quote)));
            best.ifPresent(earned::add);
            grades.add(best.map(query.grades()::get).orElse(0));
        }
        var ideal = query.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        var good = Math.min(GOOD, ideal.getFirst());
        return new Score(gain(grades) / gain(ideal), !grades.isEmpty() && grades.getFirst() >= good);
    }

    private static double gain(List<Integer> grades) {
        var sum = 0.0;
        for (var rank = 0; rank < Math.min(LENGTH, grades.size()); rank++) {
            sum += (Math.pow(2, grades.get(rank)) - 1) * Math.log(2) / Math.log(rank + 2);
        }
        return sum;
    }

    private Set<String> clauses(String quote, String text) {
        var all = standsFor(quote, text);
        return all.size() > MOST_CLAUSES ? standsFor(quote, "") : all;
    }

    private Set<String> standsFor(String quote, String text) {
        var found = new HashSet<String>();
        sentences.forEach((clause, sentence) -> {
            if (quote.contains(clause) || text.contains(clause) || isPiece(quote, clause, sentence)) {
                found.add(clause);
            }
        });
        return found;
    }

    private static boolean isPiece(String quote, String clause, String sentence) {
        if (quote.length() < 2) {
            return false;
        }
        var begin = sentence.indexOf(clause);
        var end = begin + clause.length();
        for (var at = sentence.indexOf(quote); at >= 0; at = sentence.indexOf(quote, at + 1)) {
            var common = Math.min(end, at + quote.length()) - Math.max(begin, at);
            if (common > 0
                    && (2 * common >= clause.length() || (common == quote.length() && common >= SHORTEST_PIECE))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNeutral(Query query, String quote, String text) {
        return query.neutral().stream()
                .anyMatch(sentence -> quote.contains(sentence)
                        || text.contains(sentence)
                        || (quote.length() >= SHORTEST_PIECE && sentence.contains(quote)));
    }

    /** How nearly the quote is the clause and nothing else. */
    private static double likeness(String clause, String quote) {
        var shorter = Math.min(clause.length(), quote.length());
        return quote.contains(clause) || clause.contains(quote)
                ? (double) shorter / Math.max(1, Math.max(clause.length(), quote.length()))
                : 0;
    }

    /** Without case, white space and signs, but for the percent sign and the point within a number. */
    private static String bare(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
        return folded.replaceAll("(?<![0-9])\\.|\\.(?![0-9])|[\\p{P}\\p{S}\\p{Z}\\p{C}&&[^%.]]", "");
    }
}
