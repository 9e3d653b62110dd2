package org.jingnuo.search.index;

import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.Snapshot;

/** A place as it is indexed: by where it is. Only places that are known well enough to be near something. */
final class PlaceDocument {
    static final String KIND = "place";

    private PlaceDocument() {}

    static Stream<Document> all(Snapshot snapshot) {
        return snapshot.places().stream().filter(Place::hasLocation).map(PlaceDocument::of);
    }

    private static Document of(Place place) {
        var document = new Document();
        document.add(new StringField(Fields.KIND, KIND, Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(place.id())));
        Points.add(document, KIND, place.point());
        return document;
    }
}
