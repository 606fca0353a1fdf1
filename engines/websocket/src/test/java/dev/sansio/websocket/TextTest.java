package dev.sansio.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is UTF-8, and fails at the first octet that cannot be part of it (RFC 6455 section 8.1). */
class TextTest {

    private static final WebSocketConfig CONFIG = WebSocketConfig.DEFAULTS;

    /** The octets, and the index of the first that is impossible. */
    @ParameterizedTest
    @CsvSource({
        "a continuation alone, 4880, 1",
        "ce ba then a cut sigma then more, cebae1bdb9cf83cebcceb5eda080656469746564, 12",
        "beyond U+10FFFF, cebae1bdb9cf83cebcceb5f4908080656469746564, 12",
        "a lead of five octets, f888808080, 0",
        "a lead of six octets, fc8480808080, 0",
        "overlong solidus in two, c0af, 0",
        "overlong solidus in three, e080af, 1",
        "overlong solidus in four, f08080af, 1",
        "greatest overlong in two, c1bf, 0",
        "greatest overlong in three, e09fbf, 1",
        "greatest overlong in four, f08fbfbf, 1",
        "a high surrogate, eda080, 1",
        "a low surrogate, edbfbf, 1",
        "a pair of surrogates, eda080edb080, 1",
        "fe, fe, 0",
        "ff, 61ff, 1",
        "a lead after a lead, c3c3, 1",
        "a lead before a space, e28220, 2",
        "four octets cut by ASCII, f0908041, 3",
    })
    void impossibleOctetFailsAtOnce(String what, String payload, int index) {
        Octets text = Octets.hex(payload);
        Octets frame = Frames.masked(Frames.TEXT, Octets.concat(List.of(text, Octets.of("more"))));
        int header = 6;
        End server = End.server(CONFIG);
        for (int i = 0; i < frame.length(); i++) {
            server.receives(frame.slice(i, i + 1));
            String expected = i < header + index ? null : WebSocketFailure.NOT_UTF8;
            assertThat(server.failure())
                    .as("%s, after octet %d", what, i - header)
                    .isEqualTo(expected);
        }
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.CLOSE, Frames.close(1007, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce", "e1bd", "f09080", "48c3"})
    void messageMustNotEndWithinACharacter(String payload) {
        End server = End.server(CONFIG).receives(Frames.masked(Frames.TEXT, Octets.hex(payload)));
        assertThat(server.failure()).isEqualTo(WebSocketFailure.NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u03ba\u1f79\u03c3\u03bc\u03b5",
                "\u0000",
                "\u007f",
                "\u0080",
                "\u07ff",
                "\u0800",
                "\ud7ff",
                "\ue000",
                "\ufffd",
                "\ufffe",
                "\uffff",
                "\ud800\udc00",
                "\udbff\udfff",
            })
    void validTextIsToldHoweverItIsFragmented(String text) {
        byte[] octets = text.getBytes(UTF_8);
        assertThat(End.server(CONFIG)
                        .receives(Frames.masked(Frames.TEXT, Octets.of(octets)))
                        .events())
                .containsExactly(Frames.text(text));
        End server = End.server(CONFIG);
        for (int i = 0; i < octets.length; i++) {
            int first = (i == 0 ? 1 : 0) | (i == octets.length - 1 ? Frames.FIN : 0);
            server.receives(Frames.masked(first, Octets.of(new byte[] {octets[i]})));
        }
        assertThat(server.events()).containsExactly(Frames.text(text));
    }

    @Test
    void everyPartIsWholeCharacters() {
        Octets frame = Frames.masked(Frames.TEXT, Octets.of("\ud83c\udf0d\u4e16".getBytes(UTF_8)));
        End server = End.server(CONFIG);
        for (int i = 0; i < frame.length(); i++) {
            server.gets(frame.slice(i, i + 1));
            for (WebSocketEvent event = server.engine.poll(); event != null; event = server.engine.poll()) {
                assertThat(((WebSocketEvent.TextReceived) event).part()).isIn("\ud83c\udf0d", "\u4e16");
            }
        }
    }

    /** The check of the JDK as a judge: the same verdict, for octets at random that come near to UTF-8. */
    @Test
    void verdictIsThatOfTheJdk() {
        Random random = new Random(7);
        int[] interesting = {
            0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5
        };
        for (int round = 0; round < 200_000; round++) {
            byte[] octets = new byte[1 + random.nextInt(6)];
            for (int i = 0; i < octets.length; i++) {
                octets[i] = (byte) interesting[random.nextInt(interesting.length)];
            }
            TextDecoder decoder = new TextDecoder();
            int cut = random.nextInt(octets.length + 1);
            String text = decoder.decode(octets, 0, cut) + decoder.decode(octets, cut, octets.length);
            boolean good = !decoder.garbled() && decoder.atBoundary();
            assertThat(good ? text : null).as(() -> Arrays.toString(octets)).isEqualTo(decoded(octets));
        }
    }

    private static @Nullable String decoded(byte[] octets) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
        } catch (CharacterCodingException garbled) {
            return null;
        }
    }
}
