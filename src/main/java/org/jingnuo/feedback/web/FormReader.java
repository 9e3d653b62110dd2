package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletDiskFileUpload;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.site.QueryString;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Reads a posted form piece by piece, so that no file of it lies on a disk, only one is in memory at a time, and one that is
 * too large costs nobody their words. The form has its files after all other fields.
 */
final class FormReader {

    /** Bytes of all fields but files together; 1,000 characters as a browser escapes them are 9,000. */
    private static final int LONGEST_FIELDS = 64 * 1024;

    /** Bytes of a whole form; what comes after is not read. */
    private static final long LONGEST_FORM = 8L * Photos.MOST_BYTES;

    private FormReader() {}

    /** What is done with a file of the form. */
    @FunctionalInterface
    interface FileTaker {
        /** Reads as much of it as is wanted. */
        void take(InputStream file) throws IOException;
    }

    /** There is more in the form than can be read; the fields before that have been. */
    static final class TooLong extends Exception {
        TooLong() {
            super("The form is too long.");
        }
    }

    /** The form broke off, or is none; the fields before that have been read. */
    static final class Broken extends Exception {
        Broken(IOException cause) {
            super("The form broke off.", cause);
        }
    }

    /** Tells no length: a form that is too long is then found out when its fields have been read. */
    private static final class OfUnknownLength extends HttpServletRequestWrapper {
        OfUnknownLength(HttpServletRequest request) {
            super(request);
        }

        @Override
        public int getContentLength() {
            return -1;
        }

        @Override
        public long getContentLengthLong() {
            return -1;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH) ? null : super.getHeader(name);
        }
    }

    /**
     * Reads the form.
     *
     * @param fields gets every field in the order they come
     * @param files is given each file that is not empty, when the fields before it have been read
     */
    static void read(HttpServletRequest request, Map<String, List<String>> fields, FileTaker files)
            throws IOException, TooLong, Broken {
        if (JakartaServletFileUpload.isMultipartContent(request)) {
            parts(request, fields, files);
        } else {
            pairs(request, fields);
        }
    }

    private static void pairs(HttpServletRequest request, Map<String, List<String>> fields)
            throws IOException, TooLong, Broken {
        var body = request.getInputStream().readNBytes(LONGEST_FIELDS + 1);
        fields.putAll(QueryString.parse(new String(body, StandardCharsets.UTF_8)));
        if (body.length > LONGEST_FIELDS) {
            throw new TooLong();
        }
    }

    private static void parts(HttpServletRequest request, Map<String, List<String>> fields, FileTaker files)
            throws IOException, TooLong, Broken {
        var room = LONGEST_FIELDS;
        var upload = new JakartaServletDiskFileUpload();
        upload.setMaxSize(LONGEST_FORM);
        try {
            for (var parts = upload.getItemIterator(new OfUnknownLength(request)); parts.hasNext(); ) {
                var part = parts.next();
                if (part.isFormField()) {
                    var value = read(part, room);
                    room -= value.length;
                    fields.computeIfAbsent(part.getFieldName(), name -> new ArrayList<>())
                            .add(new String(value, StandardCharsets.UTF_8));
                } else {
                    take(part, files);
                }
                if (room < 0) {
                    throw new TooLong();
                }
            }
        } catch (FileUploadSizeException tooLong) {
            throw new TooLong();
        } catch (IOException broken) {
            if (broken.getCause() instanceof FileUploadSizeException) {
                throw new TooLong();
            }
            throw new Broken(broken);
        }
    }

    private static void take(FileItemInput part, FileTaker files) throws IOException {
        try (var file = new PushbackInputStream(part.getInputStream())) {
            var first = file.read();
            if (first >= 0) { // a file field in which nothing was chosen is sent empty
                file.unread(first);
                files.take(file);
            }
        }
    }

    /** At most one byte more than {@code most}, which tells that there are too many. */
    private static byte[] read(FileItemInput part, int most) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(most + 1);
        }
    }
}
