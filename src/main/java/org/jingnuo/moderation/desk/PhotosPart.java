package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.Region;

/** The photos, each of which may be shown or not, or in part. */
class PhotosPart extends Section {

    private final Map<String, PhotoPart> parts = new LinkedHashMap<>();

    /** @param cover shows a photo so from now on; offered where it is public already */
    PhotosPart(CaseFile file, BiConsumer<Photo, List<Region>> cover) {
        addClassName("desk-photos");
        setVisible(!file.photos().isEmpty());
        add(new H2(getTranslation("desk.photos")));
        for (var photo : file.photos()) {
            var part = new PhotoPart(photo, file, regions -> cover.accept(photo, regions));
            parts.put(photo.name(), part);
            add(part);
        }
    }

    /** Names of those to be shown. */
    Set<String> shown() {
        return names(PhotoPart::isShown);
    }

    /** Names of the others. */
    Set<String> hidden() {
        return names(part -> !part.isShown());
    }

    /** Has those of these names not shown. */
    void hide(Set<String> names) {
        parts.forEach((name, part) -> {
            if (names.contains(name)) {
                part.hide();
            }
        });
    }

    private Set<String> names(Predicate<PhotoPart> which) {
        return parts.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What of each is to be covered, by name. */
    Map<String, List<Region>> regions() {
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().regions()));
    }

    /** Whether anything is left out. */
    boolean leavesOut() {
        return parts.values().stream()
                .anyMatch(part -> !part.isShown() || !part.regions().isEmpty());
    }
}
