package dev.sansio.http.conditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.http.HttpFields;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.RequestHead;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Validators and preconditions (RFC 9110 8.8, 13). */
class ConditionalTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final String EARLIER = "Sat, 01 Jan 2000 00:00:00 GMT";
    private static final String SAME = "Sun, 02 Jan 2000 00:00:00 GMT";
    private static final String LATER = "Mon, 03 Jan 2000 00:00:00 GMT";
    private static final Validators CURRENT =
            new Validators(EntityTag.strong("x"), Instant.parse("2000-01-02T00:00:00.5Z"));

    private static Precondition evaluate(String method, Validators current, String... fields) {
        RequestHead head = new RequestHead(method, "https", "a", "/", null, HttpFields.of(fields));
        return Preconditions.evaluate(head, current, NOW);
    }

    /** The table of RFC 9110 8.8.3.2. */
    @ParameterizedTest
    @CsvSource({
        "W/\"1\", W/\"1\", false, true",
        "W/\"1\", W/\"2\", false, false",
        "W/\"1\", \"1\", false, true",
        "\"1\", \"1\", true, true"
    })
    void tagsAreComparedInTwoWays(String one, String other, boolean strong, boolean weak) {
        assertThat(EntityTag.parse(one).matchesStrongly(EntityTag.parse(other))).isEqualTo(strong);
        assertThat(EntityTag.parse(one).matchesWeakly(EntityTag.parse(other))).isEqualTo(weak);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"xyzzy\"", "W/\"xyzzy\"", "\"\"", "\"a,b\"", "\"a\\b\"", "\"\u00FC\""})
    void tagsAreReadAndWritten(String value) {
        assertThat(EntityTag.parse(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\"",
                "\"a",
                "a\"",
                "w/\"a\"",
                "W\"a\"",
                "W/a",
                "\"a\" b",
                "\"a b\"",
                "\"a\"\"b\"",
                "\"\u007F\""
            })
    void whatIsNoTagIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> EntityTag.parse(value));
        assertThatIllegalArgumentException().isThrownBy(() -> EntityTag.strong("a\"b"));
    }

    @Test
    void listsOfTagsMayHaveCommasInThem() {
        assertThat(EntityTags.parse("\"a,b\", W/\"c\" ,,\"d\""))
                .isEqualTo(EntityTags.of(EntityTag.strong("a,b"), EntityTag.weak("c"), EntityTag.strong("d")))
                .hasToString("\"a,b\", W/\"c\", \"d\"");
        assertThat(EntityTags.parse("*")).isEqualTo(EntityTags.ANY).hasToString("*");
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> EntityTags.parse("*, \"a\""));
    }

    @Test
    void step1IfMatchComparesStrongly() {
        assertThat(evaluate("PUT", CURRENT, "if-match", "\"a\", \"x\"")).isEqualTo(Precondition.PROCEED);
        assertThat(evaluate("PUT", CURRENT, "if-match", "\"a\"", "if-match", "\"x\""))
                .isEqualTo(Precondition.PROCEED);
        assertThat(evaluate("PUT", CURRENT, "if-match", "W/\"x\"")).isEqualTo(Precondition.FAILED);
        assertThat(evaluate("PUT", new Validators(EntityTag.weak("x"), null), "if-match", "\"x\""))
                .isEqualTo(Precondition.FAILED);
        assertThat(evaluate("PUT", CURRENT, "if-match", "*")).isEqualTo(Precondition.PROCEED);
        assertThat(evaluate("PUT", null, "if-match", "*")).isEqualTo(Precondition.FAILED);
        assertThat(evaluate("GET", null, "if-match", "\"x\"")).isEqualTo(Precondition.FAILED);
        assertThat(evaluate("PUT", CURRENT, "if-match", "x")).isEqualTo(Precondition.FAILED);
    }

    @Test
    void step2IfUnmodifiedSinceCountsWithoutIfMatch() {
        assertThat(evaluate("PUT", CURRENT, "if-unmodified-since", EARLIER)).isEqualTo(Precondition.FAILED);
        assertThat(evaluate("PUT", CURRENT, "if-unmodified-since", SAME)).isEqualTo(Precondition.PROCEED);
        assertThat(evaluate("PUT", CURRENT, "if-match", "\"x\"", "if-unmodified-since", EARLIER))
                .isEqualTo(Precondition.PROCEED);
        assertThat(evaluate("PUT", CURRENT, "if-unmodified-since", "yesterday")).isEqualTo(Precondition.PROCEED);
        assertThat(evaluate("PUT", new Validators(null, null), "if-unmodified-since", EARLIER))
                .isEqualTo(Precondition.PROCEED);
    }

    @Test
    void step3IfNoneMatchComparesWeakly() {
        assertThat(evaluate("GET", CURRENT, "if-none-match", "\"a\", W/\"x\"")).isEqualTo(Precondition.NOT_MODIFIED);
        assertThat(evaluate("HEAD", CURRENT, "if-none-match", "*")).isEqualTo(Precondition.NOT_MODIFIED);
        assertThat(evaluate("PUT", CURRENT, "if-none-match", "*")).isEqualTo(Precondition.FAILED);
        assertThat(evaluate("PUT", null, "if-none-match", "*")).isEqualTo(Precondition.PROCEED);
        assertThat(evaluate("GET", CURRENT, "if-none-match", "\"a\"")).isEqualTo(Precondition.PROCEED);
        assertThat(evaluate("GET", CURRENT, "if-none-match", "?")).isEqualTo(Precondition.PROCEED);
    }

    @Test
    void step4IfModifiedSinceCountsWithoutIfNoneMatchAndForGetAndHeadOnly() {
        assertThat(evaluate("GET", CURRENT, "if-modified-since", SAME)).isEqualTo(Precondition.NOT_MODIFIED);
        assertThat(evaluate("HEAD", CURRENT, "if-modified-since", LATER)).isEqualTo(Precondition.NOT_MODIFIED);
        assertThat(evaluate("GET", CURRENT, "if-modified-since", EARLIER)).isEqualTo(Precondition.PROCEED);
        assertThat(evaluate("POST", CURRENT, "if-modified-since", LATER)).isEqualTo(Precondition.PROCEED);
        assertThat(evaluate("GET", CURRENT, "if-none-match", "\"a\"", "if-modified-since", LATER))
                .isEqualTo(Precondition.PROCEED);
        assertThat(evaluate("GET", CURRENT, "if-modified-since", LATER, "if-modified-since", LATER))
                .isEqualTo(Precondition.PROCEED);
    }

    @Test
    void methodsThatSelectNothingHaveNoPreconditions() {
        assertThat(evaluate("OPTIONS", CURRENT, "if-match", "\"a\"")).isEqualTo(Precondition.PROCEED);
        assertThat(Precondition.PROCEED.status()).isEqualTo(200);
        assertThat(Precondition.NOT_MODIFIED.status()).isEqualTo(304);
        assertThat(Precondition.FAILED.status()).isEqualTo(412);
    }
}
