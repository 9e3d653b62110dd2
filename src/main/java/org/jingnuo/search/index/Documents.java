package org.jingnuo.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** What is in the index. One change is made at a time, and nobody sees half of it. */
final class Documents implements Closeable {

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ReentrantLock changing = new ReentrantLock();

    /** Begins anew: nothing of what is in {@code directory} is ever found. */
    Documents(Directory directory, Analyzer analyzer) throws IOException {
        var config = new IndexWriterConfig(analyzer)
                .setOpenMode(OpenMode.CREATE)
                .setSimilarity(new BM25Similarity(0.6f, 0.4f));
        writer = new IndexWriter(directory, config);
        try {
            searchers = new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                    var searcher = new IndexSearcher(reader);
                    searcher.setSimilarity(config.getSimilarity());
                    return searcher;
                }
            });
        } catch (IOException | RuntimeException damaged) {
            IOUtils.closeWhileHandlingException(writer);
            throw damaged;
        }
    }

    interface Change {
        void to(IndexWriter documents) throws IOException;
    }

    /** Makes a change; visible when it returns. */
    void change(Change change) throws IOException {
        changing.lock();
        try {
            change.to(writer);
            searchers.maybeRefreshBlocking();
        } finally {
            changing.unlock();
        }
    }

    interface Look<T> {
        T at(IndexSearcher documents) throws IOException;
    }

    <T> T look(Look<T> look) {
        try {
            var searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Analyzer analyzer() {
        return writer.getAnalyzer();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
