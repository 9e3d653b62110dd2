package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.moderation.DeskPaths;

/** The photos, each of which may be shown or not. */
class PhotosPart extends Section {

    private final Map<String, Checkbox> shown = new LinkedHashMap<>();

    PhotosPart(List<Photo> photos) {
        addClassName("desk-photos");
        setVisible(!photos.isEmpty());
        add(new H2(getTranslation("desk.photos")));
        photos.forEach(this::addPhoto);
    }

    private void addPhoto(Photo photo) {
        var number = photo.position() + 1;
        var image = new Image(DeskPaths.photo(photo.name(), PhotoSize.FULL), getTranslation("desk.photo", number));
        image.setWidth(photo.width() + "px");
        var show = new Checkbox(getTranslation("desk.photo.show", number), true);
        shown.put(photo.name(), show);
        var frame = new Div(image, show);
        frame.addClassName("photo");
        add(frame);
    }

    /** Names of those to be shown. */
    Set<String> shown() {
        return shown.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether any is left out. */
    boolean leavesOut() {
        return shown.values().stream().anyMatch(show -> !show.getValue());
    }
}
