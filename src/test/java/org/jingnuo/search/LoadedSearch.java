package org.jingnuo.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Contents;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.platform.JingnuoProperties;
import org.jingnuo.search.index.SearchIndex;
import org.jingnuo.search.index.SearchIndex.Found;
import org.jingnuo.search.lexicon.LexiconBuilder;
import org.jingnuo.search.reading.QueryReader;
import org.jingnuo.search.reading.Reading;

/** Searches one content in one index, as a portal does, without a portal around it. */
public final class LoadedSearch {

    private final LiveIndex.State state;
    private final Suggestions suggestions;

    /** @param index of {@code content}; it stays the caller's to close */
    public LoadedSearch(Snapshot content, SearchIndex index) {
        var reader = new QueryReader(LexiconBuilder.build(content));
        state = new LiveIndex.State(content, Names.of(content), reader, index);
        suggestions = new Suggestions(new Fixed(state));
    }

    /** Over the real content, in memory, one for all tests. */
    static LoadedSearch real() {
        return Real.SEARCH;
    }

    private static final class Real {
        static final LoadedSearch SEARCH = load();

        private static LoadedSearch load() {
            try {
                var content = Contents.snapshot();
                var index = new SearchIndex(new ByteBuffersDirectory());
                index.replaceContent(content);
                return new LoadedSearch(content, index);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    List<Commitment> commitments(List<String> ids) {
        return ids.stream()
                .flatMap(id -> state.snapshot().findCommitment(id).stream())
                .toList();
    }

    public List<Reading> read(String typed) {
        return state.reader().read(typed);
    }

    public Found find(String typed) {
        return state.index().find(read(typed));
    }

    public List<Suggestion> suggest(String typed) {
        return suggestions.find(typed);
    }

    /** Answers from what it was given and follows nothing. */
    private static final class Fixed extends LiveIndex {

        private final State state;

        @SuppressWarnings("NullAway") // only what follows the content asks for it
        Fixed(State state) {
            super(new JingnuoProperties(Path.of(""), Path.of(""), URI.create("")), null, null, event -> {});
            this.state = state;
        }

        @Override
        Optional<State> now() {
            return Optional.of(state);
        }
    }
}
