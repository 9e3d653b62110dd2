package org.jingnuo.commitments.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.awt.Font;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.Quantities;
import org.jingnuo.site.Canvas;
import org.jingnuo.site.Language;
import org.springframework.stereotype.Component;

/** A commitment as a picture of 1200 by 630 pixels: the number, the title, and that it stands in the report. */
@Component
class SharePicture {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 80;

    private final I18NProvider translations;

    SharePicture(I18NProvider translations) {
        this.translations = translations;
    }

    /** In {@code language}; in English where this machine has no typeface for Chinese. */
    byte[] draw(CommitmentPages.Detail detail, Language language) {
        var title = detail.commitment().title();
        var typeface = Canvas.typefaceFor(title.in(language) + text("site.name", language));
        return typeface.isPresent() ? draw(detail, language, typeface.get()) : draw(detail, Language.EN, Font.SERIF);
    }

    private byte[] draw(CommitmentPages.Detail detail, Language language, String typeface) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        canvas.bar(0, 16, Canvas.LACQUER);
        canvas.seal(MARGIN, 64, 64);
        canvas.write(
                text("site.name", language), new Font(typeface, Font.BOLD, 40), Canvas.INK, MARGIN + 84, 112, WIDTH);
        var width = WIDTH - 2 * MARGIN;
        var commitment = detail.commitment();
        var y = commitment.target().isPresent() ? 320 : 250;
        if (commitment.target().isPresent()) {
            canvas.write(
                    number(commitment.target().get(), language),
                    new Font(typeface, Font.BOLD, 120),
                    Canvas.LACQUER,
                    MARGIN,
                    300,
                    width);
            y = 400;
        }
        canvas.write(
                commitment.title().in(language),
                new Font(typeface, Font.BOLD, titleSize(commitment, language)),
                Canvas.INK,
                MARGIN,
                y,
                width);
        canvas.writeUpTo(
                detail.source().title().in(language),
                new Font(typeface, Font.PLAIN, 28),
                Canvas.FAINT,
                MARGIN,
                HEIGHT - 48,
                width);
        return canvas.png();
    }

    private static int titleSize(Commitment commitment, Language language) {
        return commitment.title().in(language).length() > (language == Language.ZH ? 32 : 70) ? 44 : 54;
    }

    private String number(Measure measure, Language language) {
        var comparator = text("comparator." + measure.comparator(), language);
        return (comparator + " " + Quantities.inWords(measure.value(), language) + " "
                        + measure.unit().in(language))
                .strip();
    }

    private String text(String key, Language language) {
        return translations.getTranslation(key, language.locale());
    }
}
