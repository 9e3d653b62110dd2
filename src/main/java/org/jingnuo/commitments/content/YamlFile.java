package org.jingnuo.commitments.content;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads a YAML file as values with lines. Nothing of it is ever turned into an object by name. */
final class YamlFile {

    private static final int DEEPEST = 20;

    private YamlFile() {}

    /** The file's one value; absent, with a mistake noted, when there is none to be had. */
    static Value read(Path file, Mistakes mistakes) {
        var name = file.toString();
        return TextFile.bytes(file, mistakes)
                .flatMap(bytes -> TextFile.text(file, bytes, mistakes))
                .flatMap(text -> parse(name, text, mistakes))
                .orElseGet(() -> Value.absent(name, mistakes));
    }

    private static Optional<Value> parse(String file, String text, Mistakes mistakes) {
        if (text.startsWith("\uFEFF")) {
            mistakes.addUnreadable(file, 1, "the file begins with a byte order mark", "Save it as UTF-8 without one");
            return Optional.empty();
        }
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(TextFile.LARGEST);
        options.setMaxAliasesForCollections(0);
        var yaml = new Yaml(options);
        try {
            if (!isPlain(file, yaml.parse(new StringReader(text)), mistakes)) {
                return Optional.empty();
            }
            var node = yaml.compose(new StringReader(text));
            if (node == null) {
                mistakes.addUnreadable(file, 1, "the file is empty", "Write its content; the README shows the format");
                return Optional.empty();
            }
            return Optional.of(Value.of(file, node, mistakes));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            var line = mark == null ? 1 : mark.getLine() + 1;
            mistakes.addUnreadable(
                    file, line, "this is not YAML (" + e.getProblem() + ")", "Mend the line or the one above it");
        } catch (ReaderException e) {
            var line = 1
                    + (int) text.codePoints()
                            .limit(Math.max(0, e.getPosition()))
                            .filter(c -> c == '\n')
                            .count();
            mistakes.addUnreadable(file, line, "a control character stands here", "Take it out");
        } catch (YAMLException e) {
            mistakes.addUnreadable(file, 1, "this is not YAML (" + e.getMessage() + ")", "Mend the file");
        }
        return Optional.empty();
    }

    /** Looks at a file before any of it is held: neither aliases nor deep nesting, with which a small file grows large. */
    private static boolean isPlain(String file, Iterable<Event> events, Mistakes mistakes) {
        var depth = 0;
        for (var event : events) {
            var line = event.getStartMark().getLine() + 1;
            if (event instanceof AliasEvent) {
                mistakes.addUnreadable(file, line, "an alias (*) stands here", "Write the value out");
                return false;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                mistakes.addUnreadable(file, line, "lists and mappings are nested too deep here", "Write them flatter");
                return false;
            }
        }
        return true;
    }
}
