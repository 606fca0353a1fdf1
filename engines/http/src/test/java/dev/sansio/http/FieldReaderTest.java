package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fields share (RFC 9110 5.6), and the forms of targets (RFC 9112 3.2). */
class FieldReaderTest {

    private static List<String> elements(String value) {
        FieldReader in = new FieldReader(value);
        List<String> elements = new ArrayList<>();
        while (in.nextElement()) {
            elements.add(in.tokenOrQuotedString() + in.parameters());
        }
        return elements;
    }

    @Test
    void emptyElementsOfListsArePassedOver() {
        assertThat(elements("foo, ,bar,charlie")).containsExactly("foo{}", "bar{}", "charlie{}");
        assertThat(elements(" ,\t, ")).isEmpty();
        assertThat(elements("")).isEmpty();
        assertThat(elements("a;b=c ; D=\"e,f\" ;; g=h,i")).containsExactly("a{b=c, d=e,f, g=h}", "i{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a;b",
                "a;b=",
                "a;b =c",
                "a;b= c",
                "a;b=c;B=d",
                "\"a",
                "\"a\\",
                "\"\u007F\"",
                "a=b",
                "(a)",
                "\"\n\""
            })
    void whatIsNoListIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> elements(value));
    }

    @Test
    void quotedStringsHaveEscapes() {
        assertThat(new FieldReader("\"a\\\"\\\\\\b\t\u00FC\"").quotedString()).isEqualTo("a\"\\b\t\u00FC");
        assertThat(QuotedString.of("a\"\\b")).isEqualTo("\"a\\\"\\\\b\"");
        assertThat(QuotedString.orToken("a")).isEqualTo("a");
        assertThat(QuotedString.orToken("")).isEqualTo("\"\"");
        assertThatIllegalArgumentException().isThrownBy(() -> QuotedString.of("a\r\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> QuotedString.of("\u0100"));
    }

    @Test
    void aReaderGoesBackOnly() {
        FieldReader in = new FieldReader("ab");
        in.expect('a');
        in.backTo(0);
        assertThat(in.token()).isEqualTo("ab");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> in.backTo(3));
        in.end();
    }

    @Test
    void aReasonTellsThePlaceAndNotTheValue() {
        assertThatExceptionOfType(MalformedFieldException.class)
                .isThrownBy(() -> new FieldReader("secret?").end())
                .withMessage("expected the end at character 0");
    }

    @Test
    void aTargetHasAForm() {
        Map<String, TargetForm> forms = Map.of(
                "/", TargetForm.ORIGIN,
                "/a?b=c", TargetForm.ORIGIN,
                "http://a", TargetForm.ABSOLUTE,
                "HTTP://a:1/b?c", TargetForm.ABSOLUTE,
                "http://[::1]?x", TargetForm.ABSOLUTE);
        forms.forEach((target, form) -> assertThat(TargetForm.of("GET", target)).isEqualTo(form));
        assertThat(TargetForm.of("CONNECT", "a:443")).isEqualTo(TargetForm.AUTHORITY);
        assertThat(TargetForm.of("OPTIONS", "*")).isEqualTo(TargetForm.ASTERISK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET ",
                "GET *",
                "GET a",
                "GET a:443",
                "GET /a b",
                "GET /#a",
                "GET http:/a",
                "GET http://",
                "GET http:///a",
                "GET http://u@a/",
                "GET 1http://a/",
                "GET http://a/#b",
                "GET ://a",
                "CONNECT a",
                "CONNECT a:",
                "CONNECT /",
                "CONNECT *",
                "CONNECT http://a:1/",
                "CONNECT a:0",
                "OPTIONS **"
            })
    void otherwiseItIsMalformed(String line) {
        String[] parts = line.split(" ", 2);

        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> TargetForm.of(parts[0], parts[1]));
    }
}
