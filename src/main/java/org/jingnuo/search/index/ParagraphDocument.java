package org.jingnuo.search.index;

import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.search.index.SearchIndex.ParagraphPlace;
import org.jingnuo.search.text.PlainText;

/** A paragraph of a source as it is indexed, promises and all else. */
final class ParagraphDocument {
    static final String KIND = "paragraph";
    static final String TEXT = "text";

    /** Parts the ids of source and paragraph in the id of the document; slugs have none. */
    private static final String SEPARATOR = "#";

    private ParagraphDocument() {}

    static Stream<Document> all(Snapshot snapshot) {
        return snapshot.sources().values().stream()
                .flatMap(source -> source.sections().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .map(paragraph -> of(source.id(), paragraph.id(), paragraph.text())));
    }

    private static Document of(String source, String paragraph, String text) {
        var document = new Document();
        document.add(new StringField(Fields.KIND, KIND, Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(source + SEPARATOR + paragraph)));
        document.add(new TextField(TEXT, PlainText.fold(text), Store.NO));
        return document;
    }

    /** @param id as the document has it */
    static ParagraphPlace place(String id) {
        var at = id.indexOf(SEPARATOR);
        return new ParagraphPlace(id.substring(0, at), id.substring(at + 1));
    }
}
