package org.jingnuo.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.search.index.SearchIndex.Nearby;
import org.jingnuo.search.reading.Reading;

/** The texts in an index that people wrote. What is changed is visible when a method returns. */
public final class IndexedTexts {

    private final Documents documents;

    IndexedTexts(Documents documents) {
        this.documents = documents;
    }

    /** Adds texts, or replaces those of the same kind and id. */
    public void add(Collection<IndexedText> texts) throws IOException {
        documents.change(index -> {
            for (var text : texts) {
                index.updateDocument(TextDocument.key(text.kind(), text.id()), TextDocument.of(text));
            }
        });
    }

    /** Removes the texts of a kind that have these ids; an id that no text has changes nothing. */
    public void remove(String kind, Collection<String> ids) throws IOException {
        var keys = ids.stream().map(id -> TextDocument.key(kind, id)).toArray(Term[]::new);
        documents.change(index -> index.deleteDocuments(keys));
    }

    /**
     * Makes the texts of a kind those of {@code texts}, which each have an id of their own. After a failure some of them may
     * be there.
     */
    public void replaceAll(String kind, Stream<IndexedText> texts) throws IOException {
        documents.change(index -> {
            index.deleteDocuments(TextDocument.all(kind));
            for (var text : (Iterable<IndexedText>) texts::iterator) {
                index.addDocument(TextDocument.of(text));
            }
        });
    }

    /** Ids of the texts of a kind that say what one of the readings asks for, best first. */
    public List<String> find(String kind, List<Reading> readings, int most) {
        return documents.look(index -> {
            var hits = index.search(TextDocument.matching(kind, readings), most).scoreDocs;
            return DocumentIds.of(List.of(hits), index.getIndexReader());
        });
    }

    /** Texts of a kind, the nearest first. */
    public List<Nearby> nearest(String kind, Position from, int most) {
        return documents.look(index -> Points.nearest(index, kind, from, most));
    }
}
