package org.jingnuo.search.index;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.search.index.SearchIndex.Nearby;

/** Where documents are, and which of a kind are nearest to somewhere. */
final class Points {

    /** Looked at beyond those that are wanted: the index rounds degrees to about a centimetre. */
    private static final int SLACK = 8;

    private Points() {}

    static void add(Document document, String kind, Position at) {
        document.add(new LatLonPoint(point(kind), at.latitude(), at.longitude()));
        document.add(new DoubleDocValuesField(latitude(kind), at.latitude()));
        document.add(new DoubleDocValuesField(longitude(kind), at.longitude()));
    }

    /** The nearest of a kind, the nearest first; those equally near by their ids. */
    static List<Nearby> nearest(IndexSearcher searcher, String kind, Position from, int most) throws IOException {
        var hits = List.of(
                LatLonPoint.nearest(searcher, point(kind), from.latitude(), from.longitude(), most + SLACK).scoreDocs);
        var ids = DocumentIds.of(hits, searcher.getIndexReader());
        var found = new ArrayList<Nearby>();
        for (var rank = 0; rank < hits.size(); rank++) {
            found.add(new Nearby(ids.get(rank), from.metresTo(position(searcher, kind, hits.get(rank)))));
        }
        found.sort(comparingDouble(Nearby::metres).thenComparing(Nearby::id));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private static Position position(IndexSearcher searcher, String kind, ScoreDoc hit) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        var document = hit.doc - leaf.docBase;
        return new Position(
                degrees(leaf.reader(), latitude(kind), document), degrees(leaf.reader(), longitude(kind), document));
    }

    private static double degrees(LeafReader reader, String field, int document) throws IOException {
        var values = DocValues.getNumeric(reader, field);
        values.advanceExact(document);
        return Double.longBitsToDouble(values.longValue());
    }

    private static String point(String kind) {
        return kind + "Point";
    }

    private static String latitude(String kind) {
        return kind + "Latitude";
    }

    private static String longitude(String kind) {
        return kind + "Longitude";
    }
}
