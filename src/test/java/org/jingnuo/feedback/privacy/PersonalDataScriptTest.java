package org.jingnuo.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Runs the browser's script in Node. */
class PersonalDataScriptTest {

    private static final String SCRIPT = "frontend/scripts/feedback/personal-data.ts";

    /** As phones fetch it. */
    private static final String TABLE = "target/classes/static/scripts/personal-data.json";

    /** Of which texts are made that nobody would think of. */
    private static final List<String> PIECES = List.of(
            ("13800138000 138 0013 8000 6222 86 + 0 1 x a ad vx qq 微信 微信号 电话 鄂D 鄂D00000 00000 使101 000 警 一 三八 〇 零零"
                            + " 138，0013、8000 / , 、 O l38 I oo ① １ Ａ - — . @ a@b.cn 点 : ： ( ） \u200b \ufe0f\u20e3 😀 𠮷 \n \u3000 年 万")
                    .split(" "));

    /** The same for names. */
    private static final List<String> NAMES =
            List.of(("张|王|高|于|欧阳|三|小明|小|老|的|谢|局长|师傅|老师|主任|我叫|我是|姓名：|名叫|联系人|居民|说|家|员|，|。|*|\n|😀|𠮷|一"
                            + "|13800138000|a@b.cn|Mr |Ms. |Ｍr |MR.|My name is |Zhang|Li|li|The| San|’|-|É|e\u0301|\u00a0| van |J. |书记|：")
                    .split("\\|"));

    @Test
    void it_finds_and_masks_in_the_examples_what_the_server_does() throws Exception {
        var texts = PersonalDataExample.all().stream()
                .map(PersonalDataExample::text)
                .toList();

        assertThat(inNode(texts)).isEqualTo(inJava(texts));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void it_finds_and_masks_in_random_texts_what_the_server_does(List<String> pieces) throws Exception {
        var random = new Random(5);
        var texts =
                Stream.generate(() -> randomText(pieces, random)).limit(5_000).toList();

        var expected = inJava(texts);

        assertThat(expected.stream().filter(found -> found.getFirst().contains(" | ")))
                .as("with two finds")
                .hasSizeGreaterThan(1_000);
        assertThat(inNode(texts)).isEqualTo(expected);
    }

    private static List<List<String>> pieces() {
        return List.of(PIECES, NAMES);
    }

    private static String randomText(List<String> pieces, Random random) {
        return random.ints(20, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
    }

    private static List<List<String>> inJava(List<String> texts) {
        return texts.stream()
                .map(text -> {
                    var finds = PersonalData.find(text);
                    return List.of(PersonalDataExample.describe(text, finds), PersonalData.mask(text, finds));
                })
                .toList();
    }

    private static List<List<String>> inNode(List<String> texts) throws IOException {
        var node = Path.of(System.getProperty("node.folder", ""), "node").toString();
        var process = new ProcessBuilder(node, "src/test/resources/feedback/personal-data.mjs", SCRIPT, TABLE)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write(JsonMapper.shared().writeValueAsString(texts));
        }
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            return JsonMapper.shared().readValue(output, new TypeReference<>() {});
        }
    }
}
