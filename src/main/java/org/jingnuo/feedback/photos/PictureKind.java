package org.jingnuo.feedback.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;

/** The kinds of file that are taken, told by their first bytes and never by a name or a declared type. */
enum PictureKind {
    JPEG(registered(new JPEGImageReaderSpi())),
    PNG(standard("png")),
    WEBP(new WebPImageReaderSpi());

    /** How ISO/IEC 14496-12 files name HEIF and AVIF, still and moving. */
    private static final Set<String> HEIF_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1", "avif", "avis");

    private static final int LONGEST_SIGNATURE = 12;

    private final ImageReaderSpi readers;

    PictureKind(ImageReaderSpi readers) {
        this.readers = readers;
    }

    /** A new reader, always the same one's: which others are installed makes no difference. */
    ImageReader reader() {
        try {
            return readers.createReaderInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RefusedPhoto for anything else, with what it is instead as far as that helps the sender */
    static PictureKind of(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, LONGEST_SIGNATURE), ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        throw new RefusedPhoto(otherThan(start));
    }

    private static Reason otherThan(String start) {
        if (start.startsWith("ftyp", 4) && HEIF_BRANDS.contains(start.substring(8))) {
            return Reason.HEIC;
        }
        var otherPicture = start.startsWith("GIF8")
                || start.startsWith("BM")
                || start.startsWith("II*\0")
                || start.startsWith("MM\0*");
        return otherPicture ? Reason.OTHER_FORMAT : Reason.NOT_A_PHOTO;
    }

    /** This one decodes by the JDK's and finds it when it is registered. */
    private static ImageReaderSpi registered(ImageReaderSpi readers) {
        IIORegistry.getDefaultInstance().registerServiceProvider(readers, ImageReaderSpi.class);
        return readers;
    }

    private static ImageReaderSpi standard(String format) {
        return ImageIO.getImageReadersByFormatName(format).next().getOriginatingProvider();
    }
}
