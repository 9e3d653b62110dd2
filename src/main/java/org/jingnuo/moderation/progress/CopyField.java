package org.jingnuo.moderation.progress;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
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
        setI18n(texts());
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

    /** What the component says by itself. */
    private UploadI18N texts() {
        var receiving = getTranslation("progress.copy.receiving");
        var failed = getTranslation("progress.copy.failed");
        var tooLarge = getTranslation("progress.copy.tooLarge", String.valueOf(ReceivedFile.MOST_BYTES / MEBIBYTE));
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge)
                        .setTooManyFiles(getTranslation("progress.copy.one")))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("progress.copy.again"))
                        .setRemove(getTranslation("progress.copy.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(receiving)
                                .setStalled(receiving)
                                .setProcessing(receiving))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("progress.copy.remaining"))
                                .setUnknown(getTranslation("progress.copy.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(tooLarge)));
    }
}
