package org.jingnuo.feedback.ui;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.feedback.PublishedEntry;
import org.jingnuo.feedback.PublishedTexts;
import org.jingnuo.search.FoundText;
import org.jingnuo.search.TextPart;
import org.jingnuo.site.Visit;

/** What residents wrote, where a search found it. */
@org.springframework.stereotype.Component
class SeenInSearch implements TextPart {

    private final PublishedTexts texts;
    private final Sentences sentences;

    SeenInSearch(PublishedTexts texts, Sentences sentences) {
        this.texts = texts;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return PublishedTexts.KIND;
    }

    @Override
    public Optional<Component> build(List<FoundText> found, Visit visit) {
        var entries = texts.entries(found.stream().map(FoundText::id).toList()).stream()
                .collect(toMap(PublishedEntry::id, identity()));
        var list = new UnorderedList();
        found.stream()
                .flatMap(text -> Stream.ofNullable(entries.get(text.id())))
                .forEach(entry -> list.add(new EntryItem(entry, true, sentences, visit)));
        return list.getComponentCount() == 0 ? Optional.empty() : Optional.of(list);
    }
}
