package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Region;
import org.jingnuo.moderation.DeskPaths;

/** One photo: whether it is shown, and what of it. */
class PhotoPart extends Div {

    private final RegionSelector selector = new RegionSelector();
    private final Checkbox shown;

    /** @param cover shows it so from now on */
    PhotoPart(Photo photo, CaseFile file, Consumer<List<Region>> cover) {
        var number = photo.position() + 1;
        shown = new Checkbox(getTranslation("desk.photo.show", number), file.isPublic() ? photo.shown() : true);
        shown.setReadOnly(!file.canBeDecided());
        selector.setPhoto(DeskPaths.photo(photo.name(), PhotoSize.FULL), getTranslation("desk.photo", number));
        selector.setSightings(DeskPaths.sightings(photo.name()));
        selector.setRegions(photo.covered());
        // a photo that cannot be seen cannot be judged
        selector.addFailedListener(failed -> hide());
        addClassName("photo");
        add(selector, shown);
        if (file.isPublic() && photo.shown()) {
            add(new Button(getTranslation("desk.photo.cover", number), click -> cover.accept(selector.getRegions())));
        }
    }

    void hide() {
        shown.setValue(false);
    }

    boolean isShown() {
        return shown.getValue();
    }

    List<Region> regions() {
        return selector.getRegions();
    }
}
