package org.jingnuo.search;

import java.util.List;
import org.jingnuo.search.reading.Reading;
import org.springframework.stereotype.Component;

/** Finds texts that people wrote by what they say, in these or in other words. */
@Component
public class TextSearch {

    private final LiveIndex live;
    private final LiveTexts texts;

    TextSearch(LiveIndex live, LiveTexts texts) {
        this.live = live;
        this.texts = texts;
    }

    /**
     * Texts of a kind that may be found now, best first; none while there is no index of them.
     *
     * @param typed any text; a blank one finds nothing
     */
    public List<FoundText> find(String kind, String typed, int most) {
        var readings = live.now().map(state -> state.reader().read(typed)).orElse(List.of());
        return readings.isEmpty()
                ? List.of()
                : texts.find(kind, readings, most).stream()
                        .map(text -> found(kind, text, readings))
                        .toList();
    }

    private static FoundText found(String kind, WrittenText text, List<Reading> readings) {
        return new FoundText(kind, text.id(), text.text(), Occurrences.marks(text.text(), readings));
    }
}
