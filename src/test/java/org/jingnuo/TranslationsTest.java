package org.jingnuo;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingnuo.commitments.Action;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Facet;
import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.PromiseKind;
import org.jingnuo.commitments.Source;
import org.jingnuo.feedback.FeedbackTexts;
import org.jingnuo.map.Coordinates;
import org.jingnuo.moderation.DeskTexts;
import org.jingnuo.moderation.desk.CaseTexts;
import org.jingnuo.moderation.people.PeopleTexts;
import org.jingnuo.moderation.progress.ProgressTexts;
import org.jingnuo.search.SearchAnswer;
import org.jingnuo.search.SearchQuery;
import org.jingnuo.search.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the interface and the code that asks for them. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)+\\.?)\"");
    private static final Pattern ASKED =
            Pattern.compile("(?:getTranslation|translated|texts\\.get|\\btext)\\(\\s*\"([^\"]*)\"( \\+)?");

    private static final Map<String, List<?>> OF_COMMITMENTS = Map.ofEntries(
            Map.entry("action.", List.of(Action.values())),
            Map.entry("comparator.", List.of(Measure.Comparator.values())),
            Map.entry("comparatorMeans.", List.of(Measure.Comparator.values())),
            Map.entry("numberMeans.", List.of(Measure.Kind.values())),
            Map.entry("role.", List.of(Measure.Role.THRESHOLD, Measure.Role.ATTRIBUTE)),
            Map.entry("precision.", List.of(Place.Precision.values())),
            Map.entry("unpromised.", List.of(Source.Unpromised.Reason.values())),
            Map.entry(
                    "sort.",
                    Stream.concat(Stream.of(BrowseQuery.Sort.values()), Stream.of(SearchQuery.Sort.values()))
                            .toList()),
            Map.entry("search.kind.", List.of(Suggestion.Kind.PLACE, Suggestion.Kind.THEME)),
            Map.entry("search.match.", List.of(SearchAnswer.Match.NEAR, SearchAnswer.Match.BESIDE)),
            Map.entry("browse.find.", List.of(Facet.Name.values())),
            Map.entry(
                    "browse.parameter.",
                    Stream.concat(
                                    Stream.of(Facet.Name.values()).map(Facet.Name::parameter),
                                    Stream.of(BrowseQuery.SORT, BrowseQuery.PAGE, Coordinates.BOX))
                            .toList()),
            Map.entry("facet.", List.of(Facet.Name.values())),
            Map.entry("facet.PLACE.", List.of(Facet.NOWHERE)),
            Map.entry("facet.LIVELIHOOD.", List.of(Facet.YES, Facet.NO)),
            Map.entry(
                    "facet.KIND.",
                    Stream.of(PromiseKind.values())
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .toList()));

    /** What is asked for by a word of the data: the part before it, and every word it can be. */
    private static final Map<String, List<?>> COMPUTED = Stream.of(
                    OF_COMMITMENTS,
                    FeedbackTexts.COMPUTED,
                    DeskTexts.COMPUTED,
                    CaseTexts.COMPUTED,
                    PeopleTexts.COMPUTED,
                    ProgressTexts.COMPUTED)
            .flatMap(texts -> texts.entrySet().stream())
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> COMPUTED_KEYS = COMPUTED.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(word -> entry.getKey() + word))
            .collect(toCollection(TreeSet::new));

    private static final String CODE = code();

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(texts("zh").stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_text_can_be_filled_in_and_only_an_exact_number_needs_none(String language) {
        texts(language).forEach((key, text) -> {
            if (!key.equals("comparator.EXACTLY")) {
                assertThat((String) text).as("%s", key).isNotBlank();
            }
            assertThat(new MessageFormat((String) text)).as("%s", key).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void texts_know_no_city_and_no_year(String language) {
        assertThat(texts(language).values()).noneMatch(text -> text.toString().matches(".*(20[0-9]{2}|荆州|Jingzhou).*"));
    }

    @Test
    void both_languages_are_filled_in_with_the_same_things() {
        var english = texts("en");

        texts("zh")
                .forEach((key, text) -> assertThat(arguments((String) text))
                        .as("%s", key)
                        .isEqualTo(arguments(english.getProperty((String) key))));
    }

    @Test
    void every_text_the_code_asks_for_is_there() {
        var asked = ASKED.matcher(CODE)
                .results()
                .filter(found -> found.group(2) == null)
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(asked).contains("home.title");
        assertThat(texts("zh").stringPropertyNames()).containsAll(asked).containsAll(COMPUTED_KEYS);
    }

    @Test
    void every_key_that_is_put_together_is_known_here() {
        var prefixes = ASKED.matcher(CODE)
                .results()
                .filter(found -> found.group(2) != null)
                .map(found -> found.group(1));

        assertThat(COMPUTED.keySet()).containsAll(prefixes.toList());
    }

    @Test
    void no_text_is_there_for_nothing() {
        var unused = new TreeSet<>(texts("zh").stringPropertyNames());

        LITERAL.matcher(CODE).results().map(found -> found.group(1)).forEach(unused::remove);
        unused.removeAll(COMPUTED_KEYS);

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "about.zh, 在原文中查看, commitment.inSource",
        "about.zh, 暂无已知的官方记录, commitment.noOfficial",
        "about.zh, 不详, source.unknown",
        "about.zh, 说说你看到的, feedback.say",
        "about.zh, 查询码, feedback.code",
        "about.en, Say what you see, feedback.say",
        "about.en, Tracking code, feedback.code",
        "about.en, See it in the report, commitment.inSource",
        "about.en, No official record known, commitment.noOfficial",
        "accessibility.zh, 大字, site.largeType",
        "accessibility.zh, 跳到正文, site.skip",
        "accessibility.zh, 文字原样, source.raw",
        "accessibility.en, Large type, site.largeType",
        "accessibility.en, Skip to the text, site.skip",
        "accessibility.en, The text as it came, source.raw",
        "privacy.zh, 大字, site.largeType",
        "privacy.zh, 全部承诺, browse.title",
        "privacy.en, Large type, site.largeType",
        "privacy.en, All commitments, browse.title"
    })
    void a_label_that_a_page_quotes_is_the_one_on_screen(String page, String label, String key) throws IOException {
        var quoted = label.codePoints().anyMatch(Character::isIdeographic) ? "“" + label + "”" : "“" + label;

        assertThat(Files.readString(Path.of("content/pages", page + ".md"))).contains(quoted);
        assertThat(texts(page.substring(page.indexOf('.') + 1)).getProperty(key))
                .startsWith(label);
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(
                FOLDER.resolve("translations_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static String code() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var code = new StringBuilder();
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
