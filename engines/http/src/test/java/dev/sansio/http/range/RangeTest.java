package dev.sansio.http.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.http.HttpFields;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.RequestHead;
import dev.sansio.http.conditional.EntityTag;
import dev.sansio.http.conditional.Validators;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges (RFC 9110 14). */
class RangeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    /** The examples of RFC 9110 14.1.2, of a representation of 10000 octets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-499 | 0-499",
                "bytes=500-999 | 500-999",
                "bytes=-500 | 9500-9999",
                "bytes=9500- | 9500-9999",
                "bytes=0-0,-1 | 0-0 9999-9999",
                "bytes= 0-999, 4500-5499, -1000 | 0-999 4500-5499 9000-9999",
                "bytes=500-700,601-999 | 500-700 601-999",
                "Bytes=9999-99999999999999999999 | 9999-9999",
                "bytes=-20000 | 0-9999",
                "bytes=10000-,5-5 | 5-5"
            })
    void octetsOfARange(String value, String octets) {
        String found = String.join(
                " ",
                ByteRanges.parse(value, 10).of(10_000).stream()
                        .map(range -> range.first() + "-" + range.last())
                        .toList());
        assertThat(found).isEqualTo(octets);
    }

    @Test
    void whatIsBehindTheEndCannotBeSatisfied() {
        assertThat(ByteRanges.parse("bytes=10-,-0", 10).of(10)).isEmpty();
        assertThat(ByteRanges.parse("bytes=-5", 10).of(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=,",
                "bytes=-",
                "bytes=1",
                "bytes=2-1",
                "bytes=a-b",
                "bytes=1-2-3",
                "bytes=+1-2",
                "lines=1-2",
                "bytes 1-2",
                "bytes=1 -2",
                "bytes=0-1,2-3,4-5,6-7",
                "bytes=1-2;3-4"
            })
    void whatIsNoRangeOrTooManyIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> ByteRanges.parse(value, 3));
    }

    @Test
    void rangesAreWritten() {
        assertThat(new ByteRanges(List.of(new ByteRange(0, 1), ByteRange.from(5), ByteRange.suffix(7))))
                .hasToString("bytes=0-1, 5-, -7");
        assertThatIllegalArgumentException().isThrownBy(() -> new ByteRange(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ByteRange(-1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ByteRanges(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes 42-1233/1234", "bytes 42-1233/*", "bytes */1234", "bytes 0-0/1"})
    void contentRangesAreReadAndWritten(String value) {
        assertThat(ContentRange.parse(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes 1-2",
                "bytes=1-2/3",
                "bytes 2-1/3",
                "bytes 1-3/3",
                "bytes */*",
                "bytes -1/3",
                "bytes 1-/3",
                "lines 1-2/3",
                "bytes 1-2/3 4",
                "bytes 1-2/99999999999999999999"
            })
    void whatIsNoContentRangeIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> ContentRange.parse(value));
    }

    @Test
    void aContentRangeHasASize() {
        assertThat(new ContentRange(5, 9, -1).size()).isEqualTo(5);
        assertThat(ContentRange.unsatisfied(9).size()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> ContentRange.unsatisfied(-1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"x\" | true",
                "W/\"x\" | false",
                "\"y\" | false",
                "Sun, 02 Jan 2000 00:00:00 GMT | true",
                "Mon, 03 Jan 2000 00:00:00 GMT | false",
                "what | false"
            })
    void ifRangeNamesTheRepresentationExactly(String value, boolean allowed) {
        Validators current = new Validators(EntityTag.strong("x"), Instant.parse("2000-01-02T00:00:00Z"));
        assertThat(IfRange.allows(head("GET", "range", "bytes=0-1", "if-range", value), current, NOW))
                .isEqualTo(allowed);
        assertThat(IfRange.allows(head("GET", "range", "bytes=0-1"), current, NOW))
                .isTrue();
        assertThat(IfRange.allows(head("GET", "if-range", value), current, NOW)).isFalse();
        assertThat(IfRange.allows(head("HEAD", "range", "bytes=0-1"), current, NOW))
                .isFalse();
    }

    @Test
    void aDateThatIsLessThanASecondOldIsNoStrongValidator() {
        RequestHead head = head("GET", "range", "bytes=0-1", "if-range", "Tue, 24 Nov 2026 00:00:00 GMT");
        assertThat(IfRange.allows(head, new Validators(null, NOW), NOW)).isFalse();
        assertThat(IfRange.allows(head, new Validators(null, NOW), NOW.plusSeconds(1)))
                .isTrue();
    }

    private static RequestHead head(String method, String... fields) {
        return new RequestHead(method, "https", "a", "/", null, HttpFields.of(fields));
    }
}
