package org.jingnuo.feedback.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingnuo.feedback.Account;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.Typed;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of {@code ./portal decide}. */
final class InstructionReader {

    private static final String WORDS = "--words";
    private static final String REASON = "--reason";
    private static final String PHOTOS = "--photos";
    private static final String WITHOUT_PHOTOS = "--without-photos";
    private static final Pattern NUMBERS = Pattern.compile("[1-9](,[1-9])*");

    /** What Java makes of characters that its language has not. */
    private static final char UNREADABLE = '\uFFFD';

    /** An id, perhaps with a version. */
    private static final Pattern NAME = Pattern.compile("\\w{1,20}(@\\d{1,6})?");

    private final List<String> given = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    private InstructionReader(List<String> arguments) {
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            if (!argument.startsWith("--")) {
                given.add(argument);
            } else if (argument.equals(WITHOUT_PHOTOS)) {
                options.put(argument, "");
            } else if (rest.hasNext()) {
                options.put(argument, rest.next());
            } else {
                throw new WrongUse(argument + " needs a value.");
            }
        }
    }

    static Instruction read(List<String> arguments) {
        return new InstructionReader(arguments).instruction();
    }

    private Instruction instruction() {
        if (given.isEmpty()) {
            allow(0);
            return new Instruction.ListWaiting();
        }
        if (given.size() == 1) {
            throw new WrongUse("'decide " + given.getFirst() + "' does not say what to do with it.");
        }
        var id = given.getFirst();
        if (!NAME.matcher(id).matches()) {
            throw new WrongUse("'" + id + "' is no feedback's name.");
        }
        return switch (given.get(1)) {
            case "publish" -> {
                allow(2, PHOTOS, WITHOUT_PHOTOS, WORDS, REASON);
                yield publish(id);
            }
            case "reject" -> {
                allow(2, WORDS, REASON);
                yield new Instruction.Reject(id, neededReason(), words().orElse(""));
            }
            case "take-down" -> {
                allow(2, WORDS, REASON);
                yield new Instruction.TakeDown(id, neededReason(), words().orElse(""));
            }
            case "ask" -> {
                allow(3);
                yield new Instruction.Ask(id, string("The question", argument("a question")));
            }
            case "merge" -> {
                allow(3);
                yield new Instruction.Merge(id, argument("the id of what says the same"));
            }
            case "contact" -> {
                allow(2);
                yield new Instruction.ShowContact(id);
            }
            case "photos" -> {
                allow(3);
                yield new Instruction.SavePhotos(id, folder(argument("a folder")));
            }
            default -> throw new WrongUse("There is no '" + given.get(1) + "' here.");
        };
    }

    private Instruction publish(String id) {
        if (options.containsKey(PHOTOS) && options.containsKey(WITHOUT_PHOTOS)) {
            throw new WrongUse("--photos and --without-photos do not go together.");
        }
        var words = words().orElse(null);
        var photos = photos();
        var reason = options.containsKey(REASON) ? neededReason() : null;
        if (words != null && reason == null) {
            throw new WrongUse("Other words than the sender's need a --reason.");
        }
        if (reason != null && words == null && photos == null) {
            throw new WrongUse("--reason says why something is left out; nothing is.");
        }
        return new Instruction.Publish(id, photos, words, reason);
    }

    private @Nullable Set<Integer> photos() {
        if (options.containsKey(WITHOUT_PHOTOS)) {
            return Set.of();
        }
        var numbers = options.get(PHOTOS);
        if (numbers == null) {
            return null;
        }
        if (!NUMBERS.matcher(numbers).matches()) {
            throw new WrongUse("--photos needs numbers such as 1,3.");
        }
        return Stream.of(numbers.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    private Reason neededReason() {
        return Reason.ofWord(options.getOrDefault(REASON, ""))
                .orElseThrow(() -> new WrongUse("A --reason is needed, one of "
                        + Stream.of(Reason.values()).map(Reason::word).collect(Collectors.joining(", "))
                        + "."));
    }

    private Optional<String> words() {
        return Optional.ofNullable(options.get(WORDS)).map(it -> string("--words", it));
    }

    private String argument(String what) {
        if (given.size() < 3) {
            throw new WrongUse("'" + given.get(1) + "' needs " + what + ".");
        }
        return given.get(2);
    }

    private static String string(String name, String text) {
        var clean = new Typed(Map.of(name, List.of(text))).text(name);
        if (clean.indexOf(UNREADABLE) >= 0) {
            throw new WrongUse(name + " did not arrive as typed; use a terminal whose language is in UTF-8.");
        }
        if (clean.codePointCount(0, clean.length()) > Account.LONGEST) {
            throw new WrongUse("%s may have %d characters.".formatted(name, Account.LONGEST));
        }
        return clean;
    }

    private static Path folder(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException wrong) {
            throw new WrongUse("There can be no such folder.");
        }
    }

    private void allow(int most, String... known) {
        if (given.size() > most) {
            throw new WrongUse("'" + given.get(most) + "' is too much.");
        }
        options.keySet().stream()
                .filter(option -> !Set.of(known).contains(option))
                .findFirst()
                .ifPresent(option -> {
                    throw new WrongUse("There is no option '" + option + "' here.");
                });
    }
}
