package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.Region;
import org.jingnuo.moderation.parts.Announcer;
import org.jspecify.annotations.Nullable;

/** What was sent, and what of it the public is to see. */
class SentPart extends Div {

    private final Announcer announcer;
    private final BiConsumer<Photo, List<Region>> cover;
    private @Nullable CaseFile shown;
    private @Nullable WordsPart words;
    private @Nullable PhotosPart photos;

    /** @param cover shows a photo that is public so from now on */
    SentPart(Announcer announcer, BiConsumer<Photo, List<Region>> cover) {
        this.announcer = announcer;
        this.cover = cover;
        addClassName("sent");
    }

    /** What was covered so far stays as long as it is about the same words and photos. */
    void show(CaseFile file) {
        if (shown == null || !file.saysTheSameAs(shown)) {
            words = new WordsPart(file.feedback().account().words(), announcer);
            photos = new PhotosPart(file, cover);
        }
        shown = file;
        removeAll();
        add(new AccountPart(file), words(), photos());
    }

    /** Whether the public is not to see all of it. */
    boolean leavesOut() {
        return words().isCovered() || photos().leavesOut();
    }

    /**
     * To show what is not left out.
     *
     * @param reason why something is; null if nothing is
     * @param explanation for the sender; may be empty
     */
    Decision.Publish publication(@Nullable Reason reason, String explanation) {
        return new Decision.Publish(words().publicWords(), photos().shown(), reason, explanation);
    }

    /** What of each photo is to be covered, by its name. */
    Map<String, List<Region>> regions() {
        return photos().regions();
    }

    LeftOut leftOut() {
        return new LeftOut(words().covered(), photos().hidden());
    }

    /** As it was {@code before}, as far as that is about the same words and photos. */
    void leaveOutAgain(LeftOut before) {
        words().coverAgain(before.words());
        photos().hide(before.photos());
    }

    void coverSelection() {
        words().coverSelection();
    }

    private WordsPart words() {
        return Objects.requireNonNull(words);
    }

    private PhotosPart photos() {
        return Objects.requireNonNull(photos);
    }
}
