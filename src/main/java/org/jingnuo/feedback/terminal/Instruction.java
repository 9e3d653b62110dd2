package org.jingnuo.feedback.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jingnuo.feedback.Reason;
import org.jspecify.annotations.Nullable;

/** What an operator wants done. */
public sealed interface Instruction {

    /** Shows what waits. */
    record ListWaiting() implements Instruction {}

    /**
     * Shows feedback to the public.
     *
     * @param photos numbers of those to be shown, from 1; null for all
     * @param words as the public is to read them; null for those of the sender
     * @param reason why a part is left out; null if none is
     */
    record Publish(
            String id,
            @Nullable Set<Integer> photos,
            @Nullable String words,
            @Nullable Reason reason) implements Instruction {}

    /** @param explanation for the sender; may be empty */
    record Reject(String id, Reason reason, String explanation) implements Instruction {}

    /** The same of what is published. */
    record TakeDown(String id, Reason reason, String explanation) implements Instruction {}

    record Ask(String id, String question) implements Instruction {}

    /** @param into id of what says the same */
    record Merge(String id, String into) implements Instruction {}

    /** Tells how to reach the sender, who wants an answer. */
    record ShowContact(String id) implements Instruction {}

    /** Writes the photos into a folder. */
    record SavePhotos(String id, Path folder) implements Instruction {}

    /** @throws WrongUse if it cannot be understood */
    static Instruction parse(List<String> arguments) {
        return InstructionReader.read(arguments);
    }
}
