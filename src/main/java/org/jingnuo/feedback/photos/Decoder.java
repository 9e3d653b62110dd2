package org.jingnuo.feedback.photos;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import com.twelvemonkeys.imageio.util.ProgressListenerBase;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;

/** Makes pixels of a file, all in memory. Its size is asked of the same reader that would then decode it. */
final class Decoder {

    /** A phone of today makes 12 million; those with more join them to 12 unless told otherwise. */
    private static final int MOST_PIXELS = 24_000_000;

    private static final int LONGEST_SIDE = 16_384;
    private static final int SHORTEST_SIDE = 32;

    /** Held in memory; of a larger picture every other row and column is left out, which still is more than is kept. */
    private static final int MOST_DECODED = 13_000_000;

    private Decoder() {}

    /**
     * The picture as it lies in the file. Stops early when its thread is interrupted.
     *
     * @throws RefusedPhoto when it is too large or too small, or cannot be decoded
     */
    static BufferedImage decode(byte[] file, PictureKind kind) {
        var reader = kind.reader();
        try (var input = new ByteArrayImageInputStream(file)) {
            reader.setInput(input, true, true);
            return decode(reader);
        } catch (RefusedPhoto refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new RefusedPhoto(Reason.DAMAGED, unreadable);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        check(width, height);
        reader.addIIOReadProgressListener(new StopWhenInterrupted());
        var parameters = reader.getDefaultReadParam();
        var step = width * height > MOST_DECODED ? 2 : 1;
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static void check(int width, int height) {
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw new RefusedPhoto(Reason.TOO_MANY_PIXELS);
        }
        if (Math.min(width, height) < SHORTEST_SIDE) {
            throw new RefusedPhoto(Reason.TOO_SMALL);
        }
    }

    private static final class StopWhenInterrupted extends ProgressListenerBase {
        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            if (Thread.currentThread().isInterrupted()) {
                source.abort();
            }
        }
    }
}
