package org.jingnuo.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Texts of the kind {@code note}, which tests publish and withdraw. */
public final class TextsInMemory implements WrittenTexts {

    public static final String KIND = "note";

    private final Map<String, WrittenText> published = new ConcurrentHashMap<>();
    private volatile boolean lost;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<WrittenText> all() {
        refuseIfLost();
        return List.copyOf(published.values()).stream();
    }

    @Override
    public List<WrittenText> find(Collection<String> ids) {
        refuseIfLost();
        return ids.stream().flatMap(id -> Stream.ofNullable(published.get(id))).toList();
    }

    public void publish(String id, String text) {
        published.put(id, new WrittenText(id, text, null));
    }

    public void withdraw(String id) {
        published.remove(id);
    }

    /** From now on whoever asks gets a fault instead of an answer, or an answer again. */
    void setLost(boolean lost) {
        this.lost = lost;
    }

    private void refuseIfLost() {
        if (lost) {
            throw new IllegalStateException("The texts cannot be read.");
        }
    }

    ObjectProvider<WrittenTexts> provider() {
        return new StaticListableBeanFactory(Map.of("texts", this)).getBeanProvider(WrittenTexts.class);
    }
}
