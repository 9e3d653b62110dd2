package org.jingnuo.search.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.jingnuo.commitments.Contents;
import tools.jackson.databind.json.JsonMapper;

/**
 * One step of {@code ./portal bench search} or {@code ./portal bench near}, which leaves its results as JSON in a folder:
 *
 * <ul>
 *   <li>{@code documents FOLDER} writes what every engine gets to {@code documents.json};
 *   <li>{@code compare FOLDER ROUNDS} runs the engines of this side, judges their answers and those in {@code engines.json},
 *       and writes {@code compared.json};
 *   <li>{@code scale FOLDER DOCUMENTS ROUNDS} writes {@code scale.json};
 *   <li>{@code near FOLDER POINTS ROUNDS} writes {@code near.json}.
 * </ul>
 */
final class SearchBench {

    private static final JsonMapper JSON = new JsonMapper();

    private SearchBench() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[1]);
        var content = Contents.snapshot();
        switch (arguments[0]) {
            case "documents" -> write(folder.resolve("documents.json"), ComparedDocument.all(content));
            case "compare" -> {
                var rounds = Integer.parseInt(arguments[2]);
                write(folder.resolve("compared.json"), new SideBySide(content, folder, rounds).run());
            }
            case "scale" -> {
                var documents = Integer.parseInt(arguments[2]);
                var rounds = Integer.parseInt(arguments[3]);
                write(folder.resolve("scale.json"), new Scale(content, folder, documents, rounds).run());
            }
            case "near" -> {
                var points = Integer.parseInt(arguments[2]);
                var rounds = Integer.parseInt(arguments[3]);
                write(folder.resolve("near.json"), new Nearest(folder, points, rounds).run());
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void write(Path file, Object results) {
        JSON.writeValue(file.toFile(), results);
    }
}
