package org.jingnuo.search.index;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.search.text.Amount;
import org.jingnuo.search.text.PlainText;

/** A commitment as it is indexed. */
final class CommitmentDocument {
    static final String KIND = "commitment";

    private final Document document = new Document();

    private CommitmentDocument() {}

    /** What the commitment of this id alone has. */
    static Term key(String id) {
        return new Term(Fields.KEY, KIND + "/" + id);
    }

    static Document of(Commitment commitment, Snapshot snapshot) {
        var it = new CommitmentDocument();
        it.exact(Fields.KEY, key(commitment.id()).text());
        it.exact(Fields.KIND, KIND);
        it.document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(commitment.id())));
        it.exact(Fields.THEME, commitment.theme());
        if (commitment.livelihood()) {
            it.exact(Fields.LIVELIHOOD, "yes");
        }
        it.text(Part.TITLE, commitment.title().zh());
        it.text(Part.QUOTE, commitment.quote());
        it.text(
                Part.WORKS,
                commitment.names().stream().map(work -> work.name().zh()).collect(joining(" ")));
        it.text(Part.ENGLISH_TITLE, commitment.title().en());
        it.text(
                Part.ENGLISH_WORKS,
                commitment.names().stream().map(work -> work.name().en()).collect(joining(" ")));
        var places = commitment.places().stream()
                .map(link -> snapshot.getPlace(link.place()))
                .toList();
        it.text(Part.PLACES, places.stream().map(place -> place.name().zh()).collect(joining(" ")));
        it.text(
                Part.ENGLISH_PLACES,
                places.stream().map(place -> place.name().en()).collect(joining(" ")));
        var around = places.stream()
                .flatMap(place -> around(place, snapshot))
                .distinct()
                .toList();
        it.text(Part.WITHIN, around.stream().map(place -> place.name().zh()).collect(joining(" ")));
        it.text(
                Part.ENGLISH_WITHIN,
                around.stream().map(place -> place.name().en()).collect(joining(" ")));
        it.numbers(commitment);
        return it.document;
    }

    /** The places that hold {@code place}, without the city, which holds all. */
    private static Stream<Place> around(Place place, Snapshot snapshot) {
        return Stream.iterate(
                        holder(place, snapshot),
                        Optional::isPresent,
                        outer -> outer.flatMap(it -> holder(it, snapshot)))
                .flatMap(Optional::stream)
                .filter(outer -> outer.within() != null);
    }

    private static Optional<Place> holder(Place place, Snapshot snapshot) {
        return Optional.ofNullable(place.within()).map(snapshot::getPlace);
    }

    /** Of the measures in the base unit, and of every number as the words have it. */
    private void numbers(Commitment commitment) {
        for (Measure measure : commitment.measures()) {
            var value = Amount.plain(measure.value()).toPlainString();
            exact(Fields.NUMBER, value);
            exact(Fields.AMOUNT, value + measure.unit().zh());
        }
        Amount.findAll(PlainText.fold(commitment.quote())).forEach(amount -> {
            var value = amount.value().toPlainString();
            exact(Fields.NUMBER, value);
            if (!amount.unit().isEmpty()) {
                exact(Fields.AMOUNT, value + amount.unit());
            }
        });
    }

    private void exact(String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }

    private void text(Part part, String text) {
        if (!text.isEmpty()) {
            var folded = PlainText.fold(text);
            document.add(new TextField(part.field(), folded, Store.NO));
            document.add(new TextField(part.isEnglish() ? Fields.ENGLISH_ANYWHERE : Fields.ANYWHERE, folded, Store.NO));
        }
    }
}
