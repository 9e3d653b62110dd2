package org.jingnuo.search.index;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** The ids of hits. They are read in the order of the documents, as the index has them, whatever the hits' order. */
final class DocumentIds {

    private DocumentIds() {}

    /** In the order of {@code hits}. */
    static List<String> of(List<ScoreDoc> hits, IndexReader index) throws IOException {
        var ids = new String[hits.size()];
        var inOrder = IntStream.range(0, ids.length)
                .boxed()
                .sorted(comparingInt(rank -> hits.get(rank).doc))
                .toList();
        var leaves = index.leaves();
        @Nullable BinaryDocValues values = null;
        var leaf = -1;
        for (var rank : inOrder) {
            var document = hits.get(rank).doc;
            var holder = ReaderUtil.subIndex(document, leaves);
            if (holder != leaf || values == null) {
                leaf = holder;
                values = DocValues.getBinary(leaves.get(leaf).reader(), Fields.ID);
            }
            values.advanceExact(document - leaves.get(leaf).docBase);
            ids[rank] = values.binaryValue().utf8ToString();
        }
        return List.of(ids);
    }
}
