package org.jingnuo.moderation.progress;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the file that is to be kept. Its bytes are in memory until the dialog is done with. */
class CopyField extends Upload {

    private static final int MEBIBYTE = 1024 * 1024;

    private transient volatile @Nullable ReceivedFile file;

    CopyField() {
        setMaxFiles(1);
        setMaxFileSize(ReceivedFile.MOST_BYTES);
        setUploadButton(new Button(getTranslation("progress.copy.choose")));
        setDropLabel(new Span(getTranslation("progress.copy.how", String.valueOf(ReceivedFile.MOST_BYTES / MEBIBYTE))));
        setUploadHandler(this::receive);
        addFileRemovedListener(removed -> file = null);
    }

    /** What came; null if nothing did, or it was removed. */
    @Nullable
    ReceivedFile file() {
        return file;
    }

    /** As if it had come. */
    void receive(ReceivedFile received) {
        file = received;
    }

    /** The browser was told the limit; who comes without it is stopped here. */
    private void receive(UploadEvent event) throws IOException {
        try (var input = event.getInputStream()) {
            var bytes = input.readNBytes(ReceivedFile.MOST_BYTES + 1);
            if (bytes.length > ReceivedFile.MOST_BYTES) {
                event.reject();
            } else {
                receive(new ReceivedFile(event.getFileName(), bytes));
            }
        }
    }
}
