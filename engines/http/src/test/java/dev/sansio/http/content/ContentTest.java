package dev.sansio.http.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.http.MalformedFieldException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Media types (RFC 9110 8.3), dispositions (RFC 6266) and extended values (RFC 8187). */
class ContentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html;charset=utf-8 | text/html; charset=utf-8",
                "Text/HTML;Charset=\"utf-8\" | text/html; charset=utf-8",
                "text/html; charset=\"utf-8\" | text/html; charset=utf-8",
                "multipart/mixed; boundary=\"a b\" | multipart/mixed; boundary=\"a b\"",
                "application/ld+json | application/ld+json",
                "a/b ; ; | a/b"
            })
    void mediaTypesAreReadAndWritten(String value, String canonical) {
        assertThat(MediaType.parse(value)).hasToString(canonical);
        assertThat(MediaType.parse(canonical)).isEqualTo(MediaType.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/", "/b", "a/b/c", "a /b", "a/b c", "a/b;c", "a/b;c=d;c=e", "a/b, c/d", "*"})
    void whatIsNoMediaTypeIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> MediaType.parse(value));
    }

    @Test
    void mediaTypesTellWhatTheyAre() {
        MediaType type = MediaType.parse("application/ld+json; charset=ISO-8859-1");
        assertThat(type.is("application", "ld+json")).isTrue();
        assertThat(type.is("application", "json")).isFalse();
        assertThat(type.suffix()).isEqualTo("json");
        assertThat(MediaType.of("text", "plain").suffix()).isEmpty();
        assertThat(type.charset(StandardCharsets.UTF_8)).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(MediaType.parse("a/b;charset=x-unknown").charset(StandardCharsets.UTF_8))
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(MediaType.parse("a/b;charset=\"?!\"").charset(StandardCharsets.UTF_8))
                .isEqualTo(StandardCharsets.UTF_8);
        assertThatIllegalArgumentException().isThrownBy(() -> MediaType.of("a b", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MediaType("a", "b", Map.of("c", "d\r\n")));
        assertThatIllegalArgumentException().isThrownBy(() -> new MediaType("a", "b", Map.of("c d", "e")));
    }

    /** The examples of RFC 6266 5. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Attachment; filename=example.html | attachment | example.html",
                "INLINE; FILENAME= \"an example.html\" | null | null",
                "INLINE; FILENAME=\"an example.html\" | inline | an example.html",
                "attachment; filename*= UTF-8''%e2%82%ac%20rates | null | null",
                "attachment; filename*=UTF-8''%e2%82%ac%20rates | attachment | € rates",
                "attachment; filename=\"EURO rates\"; filename*=utf-8''%e2%82%ac%20rates | attachment | € rates",
                "attachment; filename=\"EURO rates\"; filename*=utf-7''x | attachment | EURO rates",
                "attachment | attachment | null",
                "attachment; filename=a; filename=b | null | null",
                "; filename=a | null | null"
            })
    void dispositions(String value, String type, String filename) {
        if (type == null) {
            assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> ContentDisposition.parse(value));
        } else {
            assertThat(ContentDisposition.parse(value)).isEqualTo(new ContentDisposition(type, filename));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a b.txt", "€ \"rates\".txt", "100%.txt", "a\r\nb", "\\", "😀", ""})
    void eachFilenameIsReadAsItWasWritten(String filename) {
        ContentDisposition disposition = ContentDisposition.attachment(filename);
        assertThat(disposition.toString().chars()).allMatch(c -> c >= ' ' && c <= '~');
        assertThat(ContentDisposition.parse(disposition.toString())).isEqualTo(disposition);
    }

    @Test
    void dispositionsAreWritten() {
        assertThat(ContentDisposition.attachment("a.txt")).hasToString("attachment; filename=\"a.txt\"");
        assertThat(ContentDisposition.attachment("€"))
                .hasToString("attachment; filename=\"_\"; filename*=UTF-8''%E2%82%AC");
        assertThat(new ContentDisposition("Inline", null)).hasToString("inline");
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentDisposition("a b", null));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8''%c2%a3%20rates, £ rates", "iso-8859-1'en'%A3%20rates, £ rates", "utf-8'de-CH'a, a", "UTF-8'',''"
    })
    void extendedValues(String value, String text) {
        assertThat(ExtendedValue.decode(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "UTF-8'a",
                "'' a",
                "UTF-8''a b",
                "UTF-8''%",
                "UTF-8''%4",
                "UTF-8''%zz",
                "UTF-8''%ff",
                "UTF-8''ü",
                "x''a",
                "UTF-8''a'b"
            })
    void whatIsNoExtendedValueIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> ExtendedValue.decode(value));
    }
}
