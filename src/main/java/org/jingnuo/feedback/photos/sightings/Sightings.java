package org.jingnuo.feedback.photos.sightings;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.sightings.Sighting.Kind;

/**
 * Looks through photos for faces and Chinese number plates, to lead a moderator’s eye. It takes a second or two of a
 * processor, and that nothing is found says nothing ({@code .decisions/007-faces-and-plates.md}).
 */
public final class Sightings {

    private final Faces faces = new Faces();
    private final Plates plates = new Plates();

    /**
     * What there may be: first the faces, the surest first, then the plates, the largest first.
     *
     * @param picture as {@link PhotoSize#FULL} is kept
     */
    public List<Sighting> find(BufferedImage picture) {
        return Stream.concat(
                        faces.find(picture).stream().map(face -> sighting(Kind.FACE, face.box(), picture)),
                        plates.find(picture).stream().map(plate -> sighting(Kind.PLATE, plate, picture)))
                .toList();
    }

    private static Sighting sighting(Kind kind, Box box, BufferedImage picture) {
        return new Sighting(kind, box.region(picture.getWidth(), picture.getHeight()));
    }
}
