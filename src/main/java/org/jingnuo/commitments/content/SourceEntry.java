package org.jingnuo.commitments.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.Passage;
import org.jingnuo.commitments.content.ReadingEntry.ParagraphEntry;

/**
 * The folder of one source.
 *
 * @param id the folder's name
 * @param bytes of its text, as they came
 * @param words the same as one string, line ends as they came
 * @param sentences in reading order
 * @param mistakes where what is wrong with the text itself is noted
 */
public record SourceEntry(
        String id,
        Path folder,
        byte[] bytes,
        String words,
        SourceText text,
        RecordEntry record,
        ReadingEntry reading,
        List<ExplainedEntry> explained,
        List<UnpromisedEntry> unpromised,
        List<Sentence> sentences,
        Mistakes mistakes) {

    /** @param section id, {@link ReadingEntry#PREAMBLE} outside any */
    public record Sentence(String section, ParagraphEntry paragraph, Passage passage) {}

    static SourceEntry read(Path folder, Mistakes mistakes) {
        var file = folder.resolve("text.txt");
        var bytes = TextFile.bytes(file, mistakes).orElse(new byte[0]);
        var words = TextFile.text(file, bytes, mistakes).orElse("");
        var text = new SourceText(words);
        var reading = ReadingEntry.read(YamlFile.read(folder.resolve("reading.yaml"), mistakes));
        return new SourceEntry(
                String.valueOf(folder.getFileName()),
                folder,
                bytes,
                words,
                text,
                RecordEntry.read(YamlFile.read(folder.resolve("record.yaml"), mistakes)),
                reading,
                YamlFile.read(folder.resolve("numbers.yaml"), mistakes).items().stream()
                        .map(ExplainedEntry::read)
                        .toList(),
                YamlFile.read(folder.resolve("unpromised.yaml"), mistakes).items().stream()
                        .map(UnpromisedEntry::read)
                        .toList(),
                sentences(text, reading),
                mistakes);
    }

    /** Notes that something is wrong with what stands in the text at an offset. */
    public void wrongInText(int offset, String what, String mend) {
        mistakes.add(folder.resolve("text.txt").toString(), text.line(offset), what, mend);
    }

    /** The sentence that holds a passage whole. */
    public Optional<Sentence> findSentence(Passage passage) {
        return sentences.stream()
                .filter(sentence -> sentence.passage.contains(passage))
                .findFirst();
    }

    /** The sentence that a commitment's quote stands in. */
    public Optional<Sentence> findSentence(CommitmentEntry commitment) {
        return commitment.findQuote(text).flatMap(this::findSentence);
    }

    private static List<Sentence> sentences(SourceText text, ReadingEntry reading) {
        var sentences = new ArrayList<Sentence>();
        reading.preamble().forEach(paragraph -> addSentences(sentences, text, ReadingEntry.PREAMBLE, paragraph));
        for (var section : reading.sections()) {
            section.paragraphs().forEach(paragraph -> addSentences(sentences, text, section.id(), paragraph));
        }
        return sentences;
    }

    private static void addSentences(
            List<Sentence> sentences, SourceText text, String section, ParagraphEntry paragraph) {
        if (paragraph.passage() != null) {
            text.sentences(paragraph.passage())
                    .forEach(passage -> sentences.add(new Sentence(section, paragraph, passage)));
        }
    }
}
