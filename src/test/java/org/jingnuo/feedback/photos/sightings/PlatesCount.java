package org.jingnuo.feedback.photos.sightings;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Pictures;
import org.jingnuo.feedback.photos.Scaling;

/**
 * Counts what {@link Plates} finds, for {@code .decisions/007-faces-and-plates.md}: drawn plates in pictures of streets, and
 * what is none. Run by hand.
 */
final class PlatesCount {

    private static final int[] WIDTHS = {40, 60, 100, 200};
    private static final int PLATES_A_PICTURE = 5;
    private static final int SEEDS = 20;

    private static final PrintStream OUT = System.out;

    private final Plates plates = new Plates();
    private final List<Double> times = new ArrayList<>();

    private PlatesCount() {}

    /** Arguments: a folder of pictures of streets to put plates on, then folders of pictures without plates. */
    public static void main(String[] folders) throws IOException {
        var count = new PlatesCount();
        var streets = pictures(Path.of(folders[0])).map(PlatesCount::read).toList();
        for (var plate : DrawnPlate.values()) {
            for (int width : WIDTHS) {
                count.found(plate, width, streets);
            }
        }
        for (var street : DrawnStreet.values()) {
            count.notThere(
                    street.name(),
                    Stream.iterate(0, it -> it < SEEDS, it -> it + 1).map(street::picture));
        }
        for (var folder : List.of(folders).subList(1, folders.length)) {
            count.notThere(folder, pictures(Path.of(folder)).map(PlatesCount::read));
        }
        var times = count.times.stream().sorted().toList();
        OUT.printf("ms of a processor: median %.0f, most %.0f%n", times.get(times.size() / 2), times.getLast());
    }

    private void found(DrawnPlate plate, int width, List<BufferedImage> streets) throws IOException {
        int found = 0;
        int others = 0;
        for (int place = 0; place < streets.size(); place++) {
            var random = new Random(1000L * place + width);
            var picture = copy(streets.get(place));
            var there = new ArrayList<Box>();
            for (int number = 0; number < PLATES_A_PICTURE; number++) {
                int x = picture.getWidth() * (1 + 2 * (number % 3)) / 6;
                int y = picture.getHeight() * (1 + 2 * (number / 3)) / 4;
                there.add(View.random(random).put(plate, width, picture, x, y, random));
            }
            var boxes = find(Pictures.read(Pictures.jpeg(picture)));
            found += (int) there.stream()
                    .filter(it -> boxes.stream().anyMatch(box -> covers(box, it)))
                    .count();
            others += (int) boxes.stream()
                    .filter(box -> there.stream().noneMatch(it -> covers(box, it)))
                    .count();
        }
        OUT.printf("%s %d px: %d of %d, %d others%n", plate, width, found, PLATES_A_PICTURE * streets.size(), others);
    }

    private void notThere(String name, Stream<BufferedImage> pictures) {
        var finds = pictures.map(picture -> find(picture).size()).toList();
        OUT.printf(
                "%s: %d in %d of %d%n",
                name,
                finds.stream().mapToInt(Integer::intValue).sum(),
                finds.stream().filter(it -> it > 0).count(),
                finds.size());
    }

    private List<Box> find(BufferedImage picture) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        var found = plates.find(picture);
        times.add((threads.getCurrentThreadCpuTime() - start) / 1e6);
        return found;
    }

    /** Most of it, and not much else. */
    static boolean covers(Box box, Box plate) {
        int wide = Math.min(box.x() + box.width(), plate.x() + plate.width()) - Math.max(box.x(), plate.x());
        int high = Math.min(box.y() + box.height(), plate.y() + plate.height()) - Math.max(box.y(), plate.y());
        return wide > 0 && high > 0 && wide * high >= 0.8 * plate.area() && box.area() <= 3 * plate.area();
    }

    private static Stream<Path> pictures(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    /** As the portal keeps photos, but smaller ones enlarged. */
    private static BufferedImage read(Path file) {
        try {
            var read = ImageIO.read(file.toFile());
            double scale = (double) PhotoSize.FULL.longerSide() / Math.max(read.getWidth(), read.getHeight());
            return Scaling.to(
                    copy(read), (int) Math.round(read.getWidth() * scale), (int) Math.round(read.getHeight() * scale));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file.toString(), unreadable);
        }
    }

    private static BufferedImage copy(BufferedImage picture) {
        var copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var pen = copy.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return copy;
    }
}
