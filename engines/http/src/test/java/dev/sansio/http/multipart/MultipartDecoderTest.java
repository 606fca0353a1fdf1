package dev.sansio.http.multipart;

import static dev.sansio.http.multipart.Parts.B;
import static dev.sansio.http.multipart.Parts.form;
import static dev.sansio.http.multipart.Parts.mixed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpFields;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of RFC 2046 5.1 and the heads of RFC 7578. */
class MultipartDecoderTest {

    private static final String NAME = "Content-Disposition: form-data; name=a\r\n";

    @Test
    void formDataHasNamesFilesAndTypes() {
        assertThat(form("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\n"
                        + "--b\r\ncontent-disposition: FORM-DATA; filename=\"f.txt\" ; Name=b\r\n"
                        + "Content-Type: text/plain\r\n\r\ntwo\r\n\r\n--b--\r\n"))
                .containsExactly("part a", "one", "part b of f.txt", "two\r\n", "completed");
    }

    @Test
    void theEventHasAllFields() {
        MultipartDecoder decoder = MultipartDecoder.formData(B, MultipartLimits.DEFAULT);
        decoder.receive(
                Octets.of("--b\r\n" + NAME + "Content-Type: text/x\r\nX-Y:  z \r\n\r\n")
                        .toBuffer(),
                0);
        assertThat(decoder.poll())
                .isEqualTo(new MultipartEvent.PartBegan(
                        HttpFields.of("content-disposition", "form-data; name=a", "content-type", "text/x", "x-y", "z"),
                        "a",
                        null,
                        "text/x"));
    }

    @Test
    void preambleAndEpilogueAreIgnored() {
        assertThat(mixed("to be ignored\r\n--bx?\n--b\r\r\n--b\r\n\r\none\r\n--b--\r\nto be ignored\r\n--b\r\n"))
                .containsExactly("! malformed");
        assertThat(mixed("to be ignored\r\n-- b\r\n--b\r\n\r\none\r\n--b--\r\nto be ignored\r\n--b\r\n"))
                .containsExactly("part []", "one", "completed");
    }

    @Test
    void blanksMayPadDelimiters() {
        assertThat(mixed("--b \t \r\n\r\none\r\n--b\t\r\n\r\ntwo\r\n--b-- \r\n"))
                .containsExactly("part []", "one", "part []", "two", "completed");
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(mixed("--b\r\n\r\none\r\n--b--")).containsExactly("part []", "one", "completed");
        assertThat(mixed("--b\r\n\r\none\r\n--b-- ")).containsExactly("part []", "one", "completed");
    }

    @Test
    void contentMayBeEmptyOrMissing() {
        assertThat(mixed("--b\r\n\r\n\r\n--b\r\n\r\n--b\r\nA: b\r\n\r\n--b--\r\n"))
                .containsExactly("part []", "", "part []", "", "part [a: b]", "", "completed");
    }

    @Test
    void theRestOfAPartMayLookNearlyLikeADelimiter() {
        String content = "\r\n-\r\n--\r\r\n--B\r\n --b--b\n--b\r--b\r\n\r\r\n\r\n-\r";
        assertThat(mixed("--b\r\n\r\n" + content + "\r\n--b--")).containsExactly("part []", content, "completed");
    }

    @Test
    void noPartsAreNoFault() {
        assertThat(mixed("--b--\r\n")).containsExactly("completed");
        assertThat(mixed("\r\n--b--\r\n")).containsExactly("completed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "--",
                "--b",
                "--b\r",
                "--b\r\n",
                "--b\r\nA: b",
                "--b\r\nA: b\r\n",
                "--b\r\n\r\n",
                "--b\r\n\r\nx",
                "--b\r\n\r\nx\r\n--b",
                "--b\r\n\r\nx\r\n--b-",
                "--b\r\n\r\nx\r\n--b\r\n",
                "--b--\r"
            })
    void anEndBeforeTheClosingDelimiterIsTruncated(String input) {
        assertThat(mixed(input)).last().isEqualTo("! truncated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--bc\r\n",
                "--b c\r\n",
                "--b\n",
                "--b\rx",
                "--b-\r\n",
                "--b-x",
                "--b--x",
                "--b--\rx",
                "--b--\n",
                "--b\r\n--b\r\n",
                "--b\r\nA\r\n\r\n",
                "--b\r\nA : b\r\n\r\n",
                "--b\r\n: b\r\n\r\n",
                "--b\r\nA: b\n\r\n",
                "--b\r\nA: b\r\n c\r\n\r\n",
                "--b\r\nA: b\rc\r\n\r\n",
                "--b\r\nA: \0\r\n\r\n",
                "--b\r\n\n",
                "--b\r\nContent-Type: a/b\r\nContent-Type: a/b\r\n\r\n"
            })
    void whatTheGrammarDoesNotHaveIsMalformed(String input) {
        assertThat(mixed(input)).containsExactly("! malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "form-data",
                "form-data;",
                "attachment; name=a",
                "form-data; name=",
                "form-data; name=a b",
                "form-data; name=\"a",
                "form-data; name=a; name=b",
                "form-data; name=a; NAME=a",
                "form-data; filename=f",
                "form-data, name=a",
                "form-data; name =a",
                "form-data; name*=UTF-8''a",
                "form-data; name=a; filename=f; filename=g",
                "form-data; name=\"a\"b"
            })
    void aPartOfFormDataHasOneName(String disposition) {
        assertThat(form("--b\r\nContent-Disposition: " + disposition + "\r\n\r\n"))
                .containsExactly("! malformed");
        assertThat(form("--b\r\n\r\n")).containsExactly("! malformed");
        assertThat(form("--b\r\n" + NAME + NAME + "\r\n")).containsExactly("! malformed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "\"a%22b\" | a\"b",
                "\"a\\\"b\" | a\"b",
                "\"a\\\\b\" | a\\b",
                "\"C:\\dir\\f\" | C:\\dir\\f",
                "\"100%\" | 100%",
                "\"%41%2\" | %41%2",
                "\"ü€\" | ü€",
                "\"a;b=c\" | a;b=c",
                "\"\" | ",
                "plain | plain"
            })
    void namesAreWrittenAsBrowsersAndOthersWriteThem(String written, String name) {
        String expected = name == null ? "" : name;
        assertThat(form("--b\r\nContent-Disposition: form-data; name=" + written + "\r\n\r\n"))
                .first()
                .isEqualTo("part " + expected);
        assertThat(form("--b\r\nContent-Disposition: form-data; name=n; filename=" + written + "\r\n\r\n"))
                .first()
                .isEqualTo("part n of " + expected);
    }

    @Test
    void lineEndsInNamesAreEscaped() {
        assertThat(form("--b\r\nContent-Disposition: form-data; name=\"a%0D%0ab%0d%0Ac\"\r\n\r\n"))
                .first()
                .isEqualTo("part a\r\nb\r\nc");
    }

    @Test
    void namesThatAreNoUtf8AreLatin1() {
        byte[] input =
                "--b\r\nContent-Disposition: form-data; name=\"\u00FC\"\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Parts.decoded(MultipartDecoder.formData(B, MultipartLimits.DEFAULT), input, 7))
                .first()
                .isEqualTo("part \u00FC");
    }

    @Test
    void extendedFilenamesCountOutsideOfFormDataOnly() {
        assertThat(
                        form(
                                "--b\r\nContent-Disposition: form-data; name=n; filename=f; filename*=UTF-8''%e2%82%ac\r\n\r\n"))
                .first()
                .isEqualTo("part n of f");
        MultipartDecoder decoder = MultipartDecoder.mixed(B, MultipartLimits.DEFAULT);
        decoder.receive(
                Octets.of("--b\r\nContent-Disposition: attachment; filename=f; filename*=UTF-8''%e2%82%ac\r\n\r\n")
                        .toBuffer(),
                0);
        assertThat(((MultipartEvent.PartBegan) decoder.poll()).filename()).isEqualTo("€");
        assertThat(mixed("--b\r\nContent-Disposition: ;;\r\n\r\n\r\n--b--"))
                .last()
                .isEqualTo("completed");
    }

    @Test
    void aPartMayBeMultipartItself() {
        MultipartDecoder outer = MultipartDecoder.mixed(B, MultipartLimits.DEFAULT);
        MultipartDecoder inner = MultipartDecoder.mixed(new Boundary("i"), MultipartLimits.DEFAULT);
        outer.receive(
                Octets.of(
                                "--b\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n--i\r\nX: y\r\n\r\nz\r\n--i--\r\n--b--")
                        .toBuffer(),
                0);
        for (MultipartEvent event = outer.poll(); event != null; event = outer.poll()) {
            if (event instanceof MultipartEvent.PartData data) {
                inner.receive(data.data(), 0);
            } else if (event instanceof MultipartEvent.PartEnded) {
                inner.eof(0);
            }
        }
        assertThat(Parts.decoded(inner, "")).containsExactly("part [x: y]", "z", "completed");
    }

    @Test
    void contentIsNotCopied() {
        byte[] chunk = ("--b\r\n\r\n" + "x".repeat(5000)).getBytes(StandardCharsets.US_ASCII);
        MultipartDecoder decoder = MultipartDecoder.mixed(B, MultipartLimits.DEFAULT);
        decoder.receive(ByteBuffer.wrap(chunk), 0);
        decoder.poll();
        assertThat(((MultipartEvent.PartData) decoder.poll()).data().array()).isSameAs(chunk);
    }

    @Test
    void randomContentIsFoundByEachCut() {
        Random random = new Random(7);
        String alphabet = "\r\n-bx";
        for (int run = 0; run < 20_000; run++) {
            StringBuilder content = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) {
                content.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            byte[] input = Octets.of("--b\r\n\r\n" + content + "\r\n--b--").toArray();
            List<String> whole = Parts.decoded(MultipartDecoder.mixed(B, MultipartLimits.DEFAULT), input, input.length);
            int piece = 1 + random.nextInt(6);
            assertThat(Parts.decoded(MultipartDecoder.mixed(B, MultipartLimits.DEFAULT), input, piece))
                    .as("%s in pieces of %d", Octets.of(input), piece)
                    .isEqualTo(whole);
            if (!("\r\n" + content + "\r\n--b--")
                    .substring(0, content.length() + 6)
                    .contains("\r\n--b")) {
                assertThat(whole).containsExactly("part []", content.toString(), "completed");
            }
        }
    }
}
