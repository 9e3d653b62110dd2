package org.jingnuo.search.bench;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.search.JudgedQueries;
import org.jingnuo.search.JudgedQueries.Answer;
import org.jingnuo.search.JudgedQueries.Query;
import org.jingnuo.search.LoadedSearch;
import org.jingnuo.search.index.SearchIndex;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our search and others over the judged queries.
 *
 * @param folder with what the engines of the other side answered in {@code engines.json}
 */
record SideBySide(Snapshot content, Path folder, int rounds) {

    private static final int LENGTH = 10;

    /**
     * What an engine answered.
     *
     * @param how it was set up
     * @param answers ids by query, the best first, at most ten
     * @param unsure queries of which the engine itself says that nothing answers them
     */
    record Run(String engine, String how, Timing timing, Map<String, List<String>> answers, List<String> unsure) {}

    /**
     * How good that was.
     *
     * @param ndcg mean over the queries that the report answers, as is {@code firstIsGood}
     * @param types mean nDCG by type of query
     * @param unanswerable how many queries the report does not answer
     * @param empty to how many of them the engine answered with nothing
     * @param honest to how many of them with nothing, or with a word that these are no answers
     */
    record Result(
            String engine,
            String how,
            Timing timing,
            double ndcg,
            double firstIsGood,
            Map<String, Double> types,
            int unanswerable,
            int empty,
            int honest) {}

    private interface Engine {

        /** Ids, the best first. */
        List<String> find(String typed);
    }

    private record Judged(String type, double ndcg, boolean firstIsGood) {}

    List<Result> run() throws IOException {
        var judge = JudgedQueries.read(JudgedQueries.FIRST);
        var runs = new ArrayList<Run>();
        runs.add(ours(judge));
        runs.add(postgres(judge));
        runs.addAll(List.of(new JsonMapper().readValue(folder.resolve("engines.json"), Run[].class)));
        return runs.stream().map(run -> judge(judge, run)).toList();
    }

    private Run ours(JudgedQueries judge) throws IOException {
        try (var index = SearchIndex.open(folder.resolve("ours"))) {
            index.replaceContent(content);
            var search = new LoadedSearch(content, index);
            var unsure = texts(judge)
                    .filter(text -> search.find(text).exact().isEmpty())
                    .toList();
            return run(judge, "jingnuo", "read and looked up in process; an index on disk", unsure, text -> {
                var found = search.find(text);
                return Stream.concat(found.exact().stream(), found.near().stream())
                        .limit(LENGTH)
                        .toList();
            });
        }
    }

    private Run postgres(JudgedQueries judge) throws IOException {
        var place = Files.createDirectories(folder.resolve("postgres"));
        try (var search = new PostgresSearch(place, ComparedDocument.all(content))) {
            var how = "PostgreSQL 18, pg_trgm over pairs of characters, ICU; one connection over loopback";
            return run(judge, "PostgreSQL", how, List.of(), search::find);
        }
    }

    private Run run(JudgedQueries judge, String name, String how, List<String> unsure, Engine engine) {
        System.err.println("search, " + name);
        var timing = Timing.of(texts(judge).toList(), rounds, engine::find);
        return new Run(name, how, timing, texts(judge).collect(toMap(Function.identity(), engine::find)), unsure);
    }

    private static Stream<String> texts(JudgedQueries judge) {
        return judge.queries().stream().map(Query::text);
    }

    private Result judge(JudgedQueries judge, Run run) {
        var answered = judge.queries().stream()
                .filter(query -> !query.grades().isEmpty())
                .map(query -> judged(judge, query, run.answers().getOrDefault(query.text(), List.of())))
                .toList();
        var unanswerable = judge.queries().stream()
                .filter(query -> query.grades().isEmpty())
                .map(Query::text)
                .toList();
        return new Result(
                run.engine(),
                run.how(),
                run.timing(),
                answered.stream().mapToDouble(Judged::ndcg).average().orElseThrow(),
                answered.stream()
                        .mapToDouble(it -> it.firstIsGood() ? 1 : 0)
                        .average()
                        .orElseThrow(),
                answered.stream().collect(groupingBy(Judged::type, LinkedHashMap::new, averagingDouble(Judged::ndcg))),
                unanswerable.size(),
                (int) unanswerable.stream().filter(text -> isEmpty(run, text)).count(),
                (int) unanswerable.stream()
                        .filter(text -> isEmpty(run, text) || run.unsure().contains(text))
                        .count());
    }

    private static boolean isEmpty(Run run, String text) {
        return run.answers().getOrDefault(text, List.of()).isEmpty();
    }

    private Judged judged(JudgedQueries judge, Query query, List<String> ids) {
        var answers = ids.stream()
                .map(id -> content.findCommitment(id).orElseThrow())
                .map(SideBySide::answer)
                .toList();
        var score = judge.score(query, answers);
        return new Judged(query.type(), score.ndcg(), score.firstIsGood());
    }

    private static Answer answer(Commitment commitment) {
        return new Answer(
                commitment.quote(),
                commitment.title().zh() + " " + commitment.title().en());
    }
}
