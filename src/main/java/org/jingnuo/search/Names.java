package org.jingnuo.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.search.Suggestion.Kind;
import org.jingnuo.search.text.PlainText;
import org.jingnuo.search.text.Sound;
import org.jingnuo.site.Bilingual;

/** The names of themes and of the places for which something is promised, and how people begin to type them. */
final class Names {

    private static final int MOST_OF_A_KIND = 2;

    /** Of a sound further on in a name: fewer letters stand in too many. */
    private static final int FEWEST_LETTERS_WITHIN = 4;

    private final List<Name> names;

    private record Name(Suggestion suggestion, String chinese, Sound sound, List<String> englishWords) {

        static Name of(Kind kind, String id, Bilingual name) {
            var chinese = PlainText.fold(name.zh());
            return new Name(
                    new Suggestion(kind, id, name),
                    chinese,
                    Sound.of(chinese),
                    Arrays.asList(PlainText.fold(name.en()).split("[^a-z0-9]+")));
        }

        boolean begins(String typed) {
            return chinese.startsWith(typed)
                    || sound.full().startsWith(typed)
                    || sound.initials().startsWith(typed)
                    || englishWords.getFirst().startsWith(typed);
        }

        boolean matches(String typed) {
            return chinese.contains(typed)
                    || typed.length() >= FEWEST_LETTERS_WITHIN && sound.full().contains(typed)
                    || englishWords.stream().anyMatch(word -> word.startsWith(typed));
        }
    }

    private Names(List<Name> names) {
        this.names = names;
    }

    static Names of(Snapshot snapshot) {
        var promised = placesPromised(snapshot);
        return new Names(Stream.concat(
                        snapshot.themes().stream().map(theme -> Name.of(Kind.THEME, theme.id(), theme.name())),
                        snapshot.places().stream()
                                .filter(place -> promised.contains(place.id()))
                                .map(place -> Name.of(Kind.PLACE, place.id(), place.name())))
                .toList());
    }

    /** Places of commitments and all that hold them. */
    private static Set<String> placesPromised(Snapshot snapshot) {
        var ids = new HashSet<String>();
        for (var commitment : snapshot.commitments()) {
            for (var link : commitment.places()) {
                for (var id = link.place(); id != null && ids.add(id); ) {
                    id = snapshot.getPlace(id).within();
                }
            }
        }
        return ids;
    }

    /** Those that begin with {@code typed}, which is folded: a few themes and a few places, shorter names first. */
    List<Suggestion> beginningWith(String typed) {
        return few(name -> name.begins(typed));
    }

    /** Those that have {@code typed}, which is folded, further on. */
    List<Suggestion> containing(String typed) {
        return few(name -> name.matches(typed) && !name.begins(typed));
    }

    /** Ids of all places that begin with {@code typed}, which is folded, then of those that have it further on. */
    List<String> places(String typed) {
        return Stream.<Predicate<Name>>of(
                        name -> name.begins(typed), name -> name.matches(typed) && !name.begins(typed))
                .flatMap(wanted ->
                        names.stream().filter(name -> name.suggestion().kind() == Kind.PLACE && wanted.test(name)))
                .map(name -> name.suggestion().id())
                .toList();
    }

    private List<Suggestion> few(Predicate<Name> wanted) {
        return Stream.of(Kind.THEME, Kind.PLACE)
                .flatMap(kind -> names.stream()
                        .filter(name -> name.suggestion().kind() == kind && wanted.test(name))
                        .sorted(Comparator.comparingInt(name -> name.chinese().length()))
                        .limit(MOST_OF_A_KIND))
                .map(Name::suggestion)
                .toList();
    }
}
