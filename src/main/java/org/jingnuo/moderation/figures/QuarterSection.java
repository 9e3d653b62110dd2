package org.jingnuo.moderation.figures;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** What happened in one quarter, each number with what it is a part of. */
class QuarterSection extends Section {

    QuarterSection(Figures quarter, FigureTexts texts) {
        add(
                new H2(texts.period(Period.QUARTER, quarter.firstDay())),
                new Paragraph(getTranslation("figures.public.received", number(quarter, Figure.RECEIVED))));
        if (quarter.decided() > 0) {
            add(new Paragraph(getTranslation("figures.public.decided", String.valueOf(quarter.decided()))));
            add(decisions(quarter, texts));
        }
        if (quarter.of(Figure.APPEALED) > 0) {
            add(new Paragraph(getTranslation(
                    "figures.public.appealed",
                    number(quarter, Figure.APPEALED),
                    number(quarter, Figure.APPEAL_GRANTED),
                    number(quarter, Figure.APPEAL_REFUSED))));
        }
        var waited = quarter.waited();
        if (waited != null) {
            add(new Paragraph(getTranslation(
                    "figures.public.median", number(quarter, Figure.FIRST_DECIDED), texts.days(waited.median()))));
        }
    }

    private static UnorderedList decisions(Figures quarter, FigureTexts texts) {
        var rejected = new ListItem(texts.share(quarter, Figure.REJECTED));
        if (!quarter.rejected().isEmpty()) {
            var reasons = new UnorderedList();
            texts.reasons(quarter.rejected()).forEach(reason -> reasons.add(new ListItem(reason)));
            rejected.add(reasons);
        }
        return new UnorderedList(
                new ListItem(texts.share(quarter, Figure.PUBLISHED)),
                new ListItem(texts.share(quarter, Figure.PUBLISHED_IN_PART)),
                rejected,
                new ListItem(texts.share(quarter, Figure.MERGED)));
    }

    private static String number(Figures quarter, Figure figure) {
        return String.valueOf(quarter.of(figure));
    }
}
