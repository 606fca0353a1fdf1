package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Field lines (RFC 9110 5). */
class HttpFieldTest {

    @Test
    void namesAreKeptInLowerCase() {
        assertThat(new HttpField("X-Thing", "a").name()).isEqualTo("x-thing");
        assertThat(new HttpField("ETag", "a").name()).isSameAs(HttpNames.ETAG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:", "a\r\nb", "ä", "a\0", "(a)", "\u212Aeep-alive"})
    void aNameIsAToken(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HttpField(name, "v"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "\ta", "a\t", " ", "a\rb", "a\nb", "a\0b", "a\u007Fb", "a\u0001", "\u0100"})
    void aValueHasNoControlsAndNoBlankAtItsEdges(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HttpField("a", value));
        byte[] octets = value.getBytes(StandardCharsets.ISO_8859_1);
        if (!value.equals("\u0100")) {
            assertThat(HttpField.of("a", octets, 0, octets.length, false)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a\tb", "\u0080\u00FF", "a, b;c=\"d\""})
    void aValueIsOctetsInCharacters(String value) {
        byte[] octets = value.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(HttpField.of("a", octets, 0, octets.length, false)).isEqualTo(new HttpField("a", value));
    }

    @Test
    void aNameFromACompressedSectionIsInLowerCase() {
        assertThat(name("content-type")).isSameAs(HttpNames.CONTENT_TYPE);
        assertThat(name("x-anything")).isEqualTo("x-anything");
        assertThat(name("Content-Type")).isNull();
        assertThat(name("X-Anything")).isNull();
        assertThat(name("x anything")).isNull();
        assertThat(name("")).isNull();
    }

    private static Object name(String text) {
        byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
        return HttpField.name(octets, 0, octets.length);
    }

    @Test
    void credentialsAndCookiesDoNotShow() {
        assertThat(new HttpField("Authorization", "Basic x").sensitive()).isTrue();
        assertThat(new HttpField("Authorization", "Basic x")).hasToString("authorization: ***");
        assertThat(new HttpField("Proxy-Authorization", "Basic x")).hasToString("proxy-authorization: ***");
        assertThat(new HttpField("Cookie", "a=b")).hasToString("cookie: ***");
        assertThat(new HttpField("Set-Cookie", "a=b")).hasToString("set-cookie: ***");
        assertThat(new HttpField("x-key", "k", true)).hasToString("x-key: ***");
        assertThat(new HttpField("Accept", "*/*")).hasToString("accept: */*");
    }

    @Test
    void whyAValueIsNoneDoesNotTellTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HttpField("authorization", "Basic secret\r\n"))
                .withMessageNotContaining("secret");
    }

    @Test
    void fieldsAreValues() {
        HttpField field = new HttpField("Accept", "a");
        assertThat(field).isEqualTo(new HttpField("accept", "a")).hasSameHashCodeAs(new HttpField("accept", "a"));
        assertThat(field).isNotEqualTo(new HttpField("accept", "b")).isNotEqualTo(new HttpField("accept", "a", true));
        assertThat(field.role()).isEqualTo(FieldRole.PLAIN);
        assertThat(new HttpField("HOST", "a").role()).isEqualTo(FieldRole.HOST);
    }

    @Test
    void whatSteersAConnectionIsNoTrailer() {
        for (FieldRole role : FieldRole.values()) {
            assertThat(role.connectionSpecific() && role.allowedInTrailers()).isFalse();
        }
        assertThat(FieldRole.PLAIN.allowedInTrailers()).isTrue();
        assertThat(FieldRole.TE.connectionSpecific()).isFalse();
    }

    @Test
    void crumbsOfACookieAreJoined() {
        HttpField first = new HttpField("cookie", "a=1");
        HttpField second = new HttpField("cookie", "b=\u00e9");
        HttpField none = new HttpField("cookie", "", true);
        assertThat(HttpField.joined(new HttpField[] {first}, 1)).isEqualTo(first);
        assertThat(HttpField.joined(new HttpField[] {first, second, none}, 2))
                .isEqualTo(new HttpField("cookie", "a=1; b=\u00e9"));
        assertThat(HttpField.joined(new HttpField[] {none, first, none, second, none}, 5))
                .isEqualTo(new HttpField("cookie", "a=1; b=\u00e9", true));
        assertThat(HttpField.joined(new HttpField[] {none, none}, 2)).isEqualTo(none);
    }
}
