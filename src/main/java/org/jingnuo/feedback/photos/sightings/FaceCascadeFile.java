package org.jingnuo.feedback.photos.sightings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jingnuo.feedback.photos.sightings.FaceCascade.Question;
import org.jingnuo.feedback.photos.sightings.FaceCascade.Stage;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A cascade of stumps over local binary patterns, as OpenCV writes it. */
final class FaceCascadeFile {

    /** OpenCV's: sums are of rounded numbers. */
    private static final double TOLERANCE = 1e-5;

    /** Words of an inner node before its patterns: no child nodes, and which feature. */
    private static final int FEATURE = 2;

    private static final int PATTERN_WORDS = 8;

    private final List<int[]> blocks;

    private FaceCascadeFile(Element cascade) {
        blocks = items(child(cascade, "features"))
                .map(it -> integers(words(child(it, "rect")), 0))
                .toList();
    }

    /** @param name of a resource beside this class */
    static FaceCascade read(String name) {
        try (var file = Objects.requireNonNull(FaceCascadeFile.class.getResourceAsStream(name), name)) {
            var root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getDocumentElement();
            var cascade = child(root, "cascade");
            var read = new FaceCascadeFile(cascade);
            return new FaceCascade(
                    Integer.parseInt(words(child(cascade, "width"))[0]),
                    items(child(cascade, "stages")).map(read::stage).toList());
        } catch (IOException | SAXException | ParserConfigurationException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private Stage stage(Element stage) {
        return new Stage(
                Double.parseDouble(words(child(stage, "stageThreshold"))[0]) - TOLERANCE,
                items(child(stage, "weakClassifiers")).map(this::question).toList());
    }

    private Question question(Element classifier) {
        var node = words(child(classifier, "internalNodes"));
        var block = blocks.get(Integer.parseInt(node[FEATURE]));
        var answers = words(child(classifier, "leafValues"));
        var patterns = integers(node, node.length - PATTERN_WORDS);
        return new Question(
                block[0],
                block[1],
                block[2],
                block[3],
                patterns,
                Double.parseDouble(answers[0]),
                Double.parseDouble(answers[1]));
    }

    private static Stream<Element> items(Element list) {
        var found = new ArrayList<Element>();
        for (var node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found.stream();
    }

    private static Element child(Element parent, String name) {
        return items(parent)
                .filter(it -> it.getTagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no <" + name + ">."));
    }

    private static String[] words(Element element) {
        return element.getTextContent().strip().split("\\s+");
    }

    private static int[] integers(String[] words, int from) {
        return Stream.of(words).skip(from).mapToInt(Integer::parseInt).toArray();
    }
}
