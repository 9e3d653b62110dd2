package org.jingnuo.commitments.content.rules;

import java.util.List;
import org.jingnuo.commitments.content.ContentFiles;

/** Notes every place where a content folder does not keep to it. What could not be read has been noted before. */
public interface Rule {

    List<Rule> ALL = List.of(
            new TextIsAsItCame(),
            new RangesLieInTheText(),
            new EveryCharacterIsReadOnce(),
            new HeadingsAreTheTitles(),
            new ParagraphsHaveTheirOwnIds(),
            new ThemesAreFew(),
            new IconsExist(),
            new PlacesKeepTheirPrecision(),
            new ShapesAreNamed(),
            new RingsGoRound(),
            new AreasHoldTheirPlaces(),
            new HedgesStandInAText(),
            new CommitmentIdsAreForGood(),
            new FilesAreNamedForTheirSection(),
            new ReferencesResolve(),
            new QuotesStandAtTheirOffsets(),
            new QuotesLieInOneSentence(),
            new HedgesAreNeverDropped(),
            new FormIsForWhatHasNoTarget(),
            new OfIsForTargets(),
            new SitedIsForWhatIsCounted(),
            new ContextNamesWhatTheQuoteDoesNot(),
            new RawStandsOnceInItsQuote(),
            new ValueIsWhatRawSays(),
            new ComparatorHasItsWord(),
            new NamesStandInTheText(),
            new ExplanationsStandAtTheirOffsets(),
            new EveryNumberIsAccountedFor(),
            new EverySentenceIsAccountedFor(),
            new WordingsLeadToCommitments(),
            new NoticesAreNamed(),
            new DaysOffStandOnce(),
            new RepliesFitTheirKind(),
            new PagesAreThere());

    void check(ContentFiles content);
}
