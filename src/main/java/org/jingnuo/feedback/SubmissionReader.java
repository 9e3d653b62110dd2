package org.jingnuo.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.platform.geo.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was typed against what can be chosen: one set of rules for the form, for phones and for programs. */
@Component
public class SubmissionReader {

    /** Of what a commitment counts; more is a slip. */
    private static final int MOST_COUNTED = 1_000_000;

    private static final int LONGEST_CONTACT = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:\\.\\d+)?");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?(?:[\\s()-]{0,3}\\d){7,15}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private final Catalogue catalogue;

    SubmissionReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What was understood.
     *
     * @param account null if there are mistakes
     * @param contact null where none was given
     */
    public record Read(
            @Nullable Account account,
            List<String> photos,
            @Nullable String contact,
            @Nullable String agreesWith,
            List<Mistake> mistakes) {
        public Read {
            photos = List.copyOf(photos);
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Never fails: what cannot be taken is a mistake. */
    public Read read(Typed typed) {
        return new Reading(typed, catalogue.now()).read();
    }

    /** One reading, which gathers mistakes. */
    private static final class Reading {
        private final Typed typed;
        private final Snapshot snapshot;
        private final List<Mistake> mistakes = new ArrayList<>();

        Reading(Typed typed, Snapshot snapshot) {
            this.typed = typed;
            this.snapshot = snapshot;
        }

        Read read() {
            var commitment = commitment();
            var seen = seen(commitment);
            var words = words(seen, commitment);
            var place = place();
            var cell = cell();
            var contact = contact();
            var photos = typed.all(Field.PHOTOS);
            if (photos.size() > Photos.MOST_OF_A_DRAFT) {
                mistake(Field.PHOTOS, Mistake.Kind.TOO_MANY);
            }
            var agreesWith = typed.text(Field.AGREES_WITH);
            var account = seen == null || !mistakes.isEmpty()
                    ? null
                    : new Account(commitment.map(Commitment::id).orElse(null), place, cell, seen, words);
            return new Read(account, photos, contact, agreesWith.isEmpty() ? null : agreesWith, mistakes);
        }

        private Optional<Commitment> commitment() {
            var id = typed.text(Field.COMMITMENT);
            var commitment = snapshot.findCommitment(id);
            if (id.isEmpty()) {
                mistake(Field.COMMITMENT, Mistake.Kind.MISSING);
            } else if (commitment.isEmpty() && !id.equals(Field.UNSURE)) {
                mistake(Field.COMMITMENT, Mistake.Kind.UNKNOWN);
            }
            return commitment;
        }

        private @Nullable Seen seen(Optional<Commitment> commitment) {
            var word = typed.text(Field.SEEN);
            var observation = Observation.ofWord(word);
            if (observation.isEmpty()) {
                mistake(Field.SEEN, word.isEmpty() ? Mistake.Kind.MISSING : Mistake.Kind.UNKNOWN);
                return null;
            }
            var counted = commitment.flatMap(Countables::of).isPresent() ? counted() : null;
            return new Seen(observation.get(), counted);
        }

        private @Nullable Integer counted() {
            var text = typed.text(Field.COUNTED);
            if (text.isEmpty()) {
                return null;
            }
            if (!NUMBER.matcher(text).matches()) {
                mistake(Field.COUNTED, Mistake.Kind.NOT_A_NUMBER);
                return null;
            }
            var number = Long.parseLong(text);
            if (number > MOST_COUNTED) {
                mistake(Field.COUNTED, Mistake.Kind.TOO_LARGE);
                return null;
            }
            return (int) number;
        }

        private String words(@Nullable Seen seen, Optional<Commitment> commitment) {
            var words = typed.text(Field.WORDS);
            if (words.codePointCount(0, words.length()) > Account.LONGEST) {
                mistake(Field.WORDS, Mistake.Kind.TOO_LONG);
            }
            var unsure = commitment.isEmpty() && typed.text(Field.COMMITMENT).equals(Field.UNSURE);
            var other = seen != null && seen.observation() == Observation.OTHER;
            if (words.isEmpty() && (unsure || other)) {
                mistake(Field.WORDS, Mistake.Kind.NEEDS_WORDS);
            }
            return words;
        }

        private @Nullable String place() {
            var id = typed.text(Field.PLACE);
            if (id.isEmpty()) {
                return null;
            }
            if (!snapshot.placesById().containsKey(id)) {
                mistake(Field.PLACE, Mistake.Kind.UNKNOWN);
            }
            return id;
        }

        private @Nullable Cell cell() {
            var latitude = typed.text(Field.LATITUDE);
            var longitude = typed.text(Field.LONGITUDE);
            if (latitude.isEmpty() && longitude.isEmpty()) {
                return null;
            }
            var position = position(latitude, longitude);
            if (position.isEmpty()) {
                mistake(Field.POSITION, Mistake.Kind.NOT_ON_EARTH);
            }
            return position.map(Cell::of).orElse(null);
        }

        /** Only plain decimals: what else Java reads as a number, nobody means as one. */
        private static Optional<Position> position(String latitude, String longitude) {
            return DEGREES.matcher(latitude).matches()
                            && DEGREES.matcher(longitude).matches()
                    ? Position.find(Double.parseDouble(latitude), Double.parseDouble(longitude))
                    : Optional.empty();
        }

        private @Nullable String contact() {
            var contact = typed.text(Field.CONTACT);
            if (contact.isEmpty()) {
                return null;
            }
            if (contact.length() > LONGEST_CONTACT) {
                mistake(Field.CONTACT, Mistake.Kind.TOO_LONG);
            } else if (!TELEPHONE.matcher(contact).matches()
                    && !MAIL.matcher(contact).matches()) {
                mistake(Field.CONTACT, Mistake.Kind.NOT_REACHABLE);
            }
            return contact;
        }

        private void mistake(String field, Mistake.Kind kind) {
            mistakes.add(new Mistake(field, kind));
        }
    }
}
