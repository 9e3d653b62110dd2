package org.jingnuo.search.index;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.search.text.PlainText;

/** Other commitments of a theme with the rare words of one's title. */
final class AlikeQuery {

    /** Words in a greater share of the commitments make none of them alike. */
    private static final double MOST_COMMON = 0.08;

    private AlikeQuery() {}

    static Query to(Commitment commitment, IndexReader index, Analyzer analyzer) throws IOException {
        var alike = new MoreLikeThis(index);
        alike.setAnalyzer(analyzer);
        alike.setFieldNames(new String[] {Part.TITLE.field()});
        alike.setMinTermFreq(1);
        alike.setMinDocFreq(2);
        alike.setMinWordLen(2);
        alike.setMaxDocFreq(Math.max(2, (int) (index.getDocCount(Part.TITLE.field()) * MOST_COMMON)));
        var title = new StringReader(PlainText.fold(commitment.title().zh()).replaceAll("[0-9.]+", " "));
        return new BooleanQuery.Builder()
                .add(alike.like(Part.TITLE.field(), title), Occur.MUST)
                .add(new TermQuery(new Term(Fields.THEME, commitment.theme())), Occur.FILTER)
                .add(new TermQuery(CommitmentDocument.key(commitment.id())), Occur.MUST_NOT)
                .build();
    }
}
