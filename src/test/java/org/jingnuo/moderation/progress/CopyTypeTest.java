package org.jingnuo.moderation.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyTypeTest {

    private static final Charset OF_MANY_OFFICIAL_PAGES = Charset.forName("GB18030");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    HTML,  '<html><head><title>统计公报</title></head></html>'
                    HTML,  '<!doctype html><title>统计公报</title>'
                    XHTML, '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'
                    TEXT,  '全年新增停车泊位7012个。'
                    """)
    void pages_and_texts_are_known_in_either_encoding(CopyType type, String content) {
        assertThat(CopyType.sniff(content.getBytes(StandardCharsets.UTF_8))).contains(type);
        assertThat(CopyType.sniff(content.getBytes(OF_MANY_OFFICIAL_PAGES))).contains(type);
    }

    @Test
    void files_are_known_by_how_they_begin() {
        assertThat(sniff("%PDF-1.4")).contains(CopyType.PDF);
        assertThat(sniff("\u0089PNG\r\n\u001a\n")).contains(CopyType.PNG);
        assertThat(sniff("\u00ff\u00d8\u00ff\u00e0")).contains(CopyType.JPEG);
        assertThat(sniff("GIF89a")).contains(CopyType.GIF);
        assertThat(sniff("RIFF\u0010\u0000\u0000\u0000WEBPVP8 ")).contains(CopyType.WEBP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "\u007fELF\u0002\u0001\u0001",
                "PK\u0003\u0004",
                "\u0000\u0001\u0002"
            })
    void what_can_act_or_hide_something_is_not_kept(String beginning) {
        assertThat(sniff(beginning)).isEmpty();
    }

    private static Optional<CopyType> sniff(String bytes) {
        return CopyType.sniff(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
