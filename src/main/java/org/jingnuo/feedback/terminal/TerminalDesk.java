package org.jingnuo.feedback.terminal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.SenderContacts;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.WrongState;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.sightings.Sighting;
import org.jingnuo.feedback.photos.sightings.Sightings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Does what an operator wants done with feedback, and says what became of it. */
public class TerminalDesk {

    private static final int DONE = 0;
    private static final int NOT_DONE = 1;

    /** Shown at a time. */
    private static final int MOST = 50;

    /** Parts an id from the version that was looked at. */
    static final String VERSION = "@";

    private final Decisions decisions;
    private final Photos photos;
    private final Waiting waiting;
    private final ObjectProvider<SenderContacts> contacts;
    private final Clock clock;

    /** @param contacts asked for only when one is wanted, since it needs the portal's secret */
    TerminalDesk(
            Decisions decisions, Photos photos, Waiting waiting, ObjectProvider<SenderContacts> contacts, Clock clock) {
        this.decisions = decisions;
        this.photos = photos;
        this.waiting = waiting;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Something could not be done; the message is a sentence for the operator. */
    private static final class NotDone extends RuntimeException {
        NotDone(String message) {
            super(message);
        }
    }

    /** Answers what the process is to end with. */
    public int run(Instruction instruction, PrintStream out, PrintStream err) {
        try {
            switch (instruction) {
                case Instruction.ListWaiting list -> list(out);
                case Instruction.SavePhotos save -> save(save, out);
                case Instruction.ShowContact show -> out.println(contact(show.id()));
                case Instruction.Publish publish -> decide(publish.id(), publication(publish), out);
                case Instruction.Reject reject -> reject(reject, out);
                case Instruction.TakeDown takeDown -> takeDown(takeDown, out);
                case Instruction.Ask ask -> decide(ask.id(), new Decision.Ask(ask.question()), out);
                case Instruction.Merge merge -> merge(merge, out);
            }
            return DONE;
        } catch (NotDone | NoSuchElementException | WrongState notDone) {
            err.println(PlainTerminal.text(String.valueOf(notDone.getMessage()), " "));
        } catch (OptimisticLockingFailureException meanwhile) {
            err.println("It has changed since you looked. Look at it again.");
        }
        return NOT_DONE;
    }

    private void list(PrintStream out) {
        var count = decisions.countWaiting();
        out.println(
                switch (count) {
                    case 0 -> "Nothing waits.";
                    case 1 -> "1 waits.";
                    default ->
                        count + " wait, longest first; what is doubtful comes last."
                                + (count > MOST ? " The first " + MOST + " are:" : "");
                });
        var report = new QueueReport(out, clock.instant());
        decisions.waiting(MOST).forEach(feedback -> report.print(feedback, waiting.about(feedback)));
    }

    private String contact(String id) {
        var contact = contacts.getObject().find(get(id).id());
        return PlainTerminal.text(contact.orElseThrow(() -> new NotDone("Its sender left no way to be reached.")), " ");
    }

    private void save(Instruction.SavePhotos save, PrintStream out) {
        var all = photosOf(get(save.id()));
        var sightings = new Sightings();
        try {
            Files.createDirectories(save.folder());
            for (var number = 1; number <= all.size(); number++) {
                var file = save.folder().resolve(get(save.id()).id() + "-" + number + ".jpg");
                var jpeg = jpeg(all.get(number - 1));
                Files.write(file, jpeg);
                out.println(file + remark(sightings.find(ImageIO.read(new ByteArrayInputStream(jpeg)))));
            }
        } catch (IOException failure) {
            throw new NotDone("The photos cannot be written: " + failure);
        }
        if (all.isEmpty()) {
            out.println("It has no photos.");
        }
    }

    /** Leads the eye; that nothing is found says nothing. */
    private static String remark(List<Sighting> sightings) {
        return Stream.of(
                        perhaps(sightings, Sighting.Kind.FACE, "a face", "faces"),
                        perhaps(sightings, Sighting.Kind.PLATE, "a number plate", "number plates"))
                .filter(remark -> !remark.isEmpty())
                .map("  "::concat)
                .collect(Collectors.joining(","));
    }

    private static String perhaps(List<Sighting> sightings, Sighting.Kind kind, String one, String several) {
        var count = sightings.stream().filter(it -> it.kind() == kind).count();
        return switch ((int) count) {
            case 0 -> "";
            case 1 -> "perhaps " + one;
            default -> "perhaps %d %s".formatted(count, several);
        };
    }

    private byte[] jpeg(Photo photo) {
        try {
            return photos.find(photo.name(), PhotoSize.FULL)
                    .orElseThrow(() -> new NotDone("A photo has been deleted in this moment. Look at it again."));
        } catch (DataAccessException notNow) {
            throw new NotDone("The photos cannot be had now.");
        }
    }

    private Decision publication(Instruction.Publish publish) {
        var feedback = get(publish.id());
        var words = publish.words() == null ? feedback.account().words() : publish.words();
        return new Decision.Publish(words, shown(feedback, publish.photos()), publish.reason());
    }

    private Set<String> shown(Feedback feedback, @Nullable Set<Integer> numbers) {
        var all = photosOf(feedback);
        if (numbers == null) {
            return all.stream().map(Photo::name).collect(Collectors.toSet());
        }
        if (numbers.stream().anyMatch(number -> number > all.size())) {
            throw new NotDone("It has only " + all.size() + " photos.");
        }
        return numbers.stream().map(number -> all.get(number - 1).name()).collect(Collectors.toSet());
    }

    private void reject(Instruction.Reject reject, PrintStream out) {
        if (get(reject.id()).state() == State.PUBLISHED) {
            throw new NotDone("It is published; to have it no longer shown, say 'take-down'.");
        }
        decide(reject.id(), new Decision.Reject(reject.reason(), reject.explanation()), out);
    }

    private void takeDown(Instruction.TakeDown takeDown, PrintStream out) {
        if (get(takeDown.id()).state() != State.PUBLISHED) {
            throw new NotDone("It is not published.");
        }
        decide(takeDown.id(), new Decision.Reject(takeDown.reason(), takeDown.explanation()), out);
    }

    private void merge(Instruction.Merge merge, PrintStream out) {
        if (merge.id().equals(merge.into())) {
            throw new NotDone("It cannot be merged into itself.");
        }
        decide(merge.id(), new Decision.Merge(merge.into()), out);
    }

    private void decide(String name, Decision decision, PrintStream out) {
        var feedback = get(name);
        var decided = decisions.decide(feedback.id(), lookedAt(name, feedback, decision), decision);
        out.println(feedback.id() + " is " + decided.state().word() + " now.");
    }

    /** What its sender has changed meanwhile is not published unseen; it may be taken away unseen. */
    private static int lookedAt(String name, Feedback feedback, Decision decision) {
        var at = name.indexOf(VERSION);
        if (at >= 0) {
            return Integer.parseInt(name.substring(at + 1));
        }
        if (decision instanceof Decision.Publish) {
            throw new NotDone(
                    "Name it as the list does, with what stands behind the @: it says which words you have seen.");
        }
        return feedback.version();
    }

    /** @param name its id, perhaps with the version that was looked at */
    private Feedback get(String name) {
        var id = name.replaceFirst(VERSION + ".*", "");
        return decisions.find(id).orElseThrow(() -> new NotDone("There is no feedback " + id + "."));
    }

    private List<Photo> photosOf(Feedback feedback) {
        return photos.findByFeedback(List.of(feedback.id()));
    }
}
