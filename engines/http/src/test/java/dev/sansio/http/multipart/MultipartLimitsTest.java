package dev.sansio.http.multipart;

import static dev.sansio.http.multipart.Parts.mixed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.SessionFailedException;
import dev.sansio.http.content.MediaType;
import dev.sansio.testkit.Octets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits, and the defects of other libraries that they and the linear search rule out. */
class MultipartLimitsTest {

    private static final MultipartLimits DEFAULT = MultipartLimits.DEFAULT;

    @Test
    void partsAreCounted() {
        MultipartLimits two = DEFAULT.withParts(2);
        assertThat(mixed(two, "--b\r\n\r\n\r\n--b\r\n\r\n\r\n--b--")).last().isEqualTo("completed");
        assertThat(mixed(two, "--b\r\n\r\n\r\n--b\r\n\r\n\r\n--b\r\n\r\n"))
                .containsExactly("part []", "", "part []", "", "! limit");
    }

    @Test
    void headsAreMeasured() {
        MultipartLimits limits = DEFAULT.withHead(10, 2);
        assertThat(mixed(limits, "--b\r\nA:b\r\nC:d\r\n")).last().isEqualTo("! truncated");
        assertThat(mixed(limits, "--b\r\nA:b\r\nC:\r\n\r\n")).last().isEqualTo("! limit");
        assertThat(mixed(limits, "--b\r\nA:\r\nC:\r\n\r\n")).first().isEqualTo("part [a: , c: ]");
        assertThat(mixed(limits, "--b\r\nA:b45678901234")).containsExactly("! limit");
        assertThat(mixed(DEFAULT.withHead(1000, 2), "--b\r\nA:\r\nB:\r\nC:\r\n"))
                .containsExactly("! limit");
    }

    @Test
    void contentIsToldUpToTheLimit() {
        assertThat(mixed(DEFAULT.withSizes(3, 1000), "--b\r\n\r\n123\r\n--b--"))
                .containsExactly("part []", "123", "completed");
        assertThat(mixed(DEFAULT.withSizes(3, 1000), "--b\r\n\r\n1234")).containsExactly("part []", "123", "! limit");
        assertThat(mixed(DEFAULT.withSizes(1000, 9), "--b\r\n\r\n1234")).containsExactly("part []", "12", "! limit");
        assertThat(mixed(DEFAULT.withSizes(1000, 16), "--b\r\n\r\n12\r\n--b--"))
                .containsExactly("part []", "12", "completed");
        assertThat(mixed(DEFAULT.withSizes(1000, 15), "--b\r\n\r\n12\r\n--b--"))
                .last()
                .isEqualTo("! limit");
        assertThat(mixed(DEFAULT.withSizes(1000, 2), "--b\r\n")).containsExactly("! limit");
        assertThat(mixed(DEFAULT.withSizes(1000, 6), "--b\r\n\r\n")).containsExactly("! limit");
    }

    @Test
    void surroundingsAreMeasured() {
        MultipartLimits limits = DEFAULT.withSurroundings(3, 2, 4);
        assertThat(mixed(limits, "123\r\n--b--")).containsExactly("completed");
        assertThat(mixed(limits, "1234\r\n--b--")).containsExactly("! limit");
        assertThat(mixed(limits, "--b  \r\n\r\n\r\n--b--  \r\n1234")).last().isEqualTo("completed");
        assertThat(mixed(limits, "--b   ")).containsExactly("! limit");
        assertThat(mixed(limits, "--b--   ")).containsExactly("! limit");
        assertThat(mixed(limits, "--b--\r\n12345")).containsExactly("! limit");
    }

    @Test
    void theFailureNamesTheLimit() {
        MultipartDecoder decoder = MultipartDecoder.mixed(Parts.B, DEFAULT.withSurroundings(3, 2, 4));
        decoder.receive(Octets.of("12345").toBuffer(), 0);
        assertThatExceptionOfType(SessionFailedException.class)
                .isThrownBy(decoder::poll)
                .withMessageContaining("MultipartLimits.preamble is 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a ", "ä", "a\r\nb", "a\"b", "a@b", "a\0"})
    void aBoundaryIsOfOneToSeventyCharacters(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Boundary(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new Boundary("x".repeat(71)));
        assertThat(new Boundary("x y'()+_,-./:=?" + "x".repeat(55)).value()).hasSize(70);
    }

    @Test
    void aBoundaryComesFromAMediaTypeOrFromRandomness() {
        assertThat(Boundary.of(MediaType.parse("multipart/mixed; Boundary=\"a b\""))
                        .value())
                .isEqualTo("a b");
        assertThatIllegalArgumentException().isThrownBy(() -> Boundary.of(MediaType.parse("multipart/mixed")));
        assertThatIllegalArgumentException().isThrownBy(() -> Boundary.of(MediaType.parse("text/x; boundary=a")));
        Boundary one = Boundary.random(new Random(1));
        assertThat(one).isEqualTo(Boundary.random(new Random(1))).isNotEqualTo(Boundary.random(new Random(2)));
        assertThat(one.value()).hasSize(32);
        assertThat(new Boundary("a b").contentType("form-data")).hasToString("multipart/form-data; boundary=\"a b\"");
        assertThat(Boundary.of(one.contentType("mixed"))).isEqualTo(one);
    }

    /** A boundary longer than the buffer made Commons FileUpload search for ever (CVE-2014-0050). */
    @Test
    void aLongBoundaryInSmallPiecesEnds() {
        Boundary longest = new Boundary("x".repeat(70));
        byte[] input = Octets.of("--" + "x".repeat(70) + "\r\n\r\none\r\n--" + "x".repeat(70) + "--")
                .toArray();
        assertThat(Parts.decoded(MultipartDecoder.mixed(longest, DEFAULT), input, 1))
                .containsExactly("part []", "one", "completed");
    }

    /** Any number of parts was read by Commons FileUpload (CVE-2023-24998) and Werkzeug (CVE-2023-25577). */
    @Test
    void partsWithoutEndMeetALimit() {
        assertThat(mixed("--b\r\n\r\n\r\n".repeat(1000))).last().isEqualTo("! limit");
    }

    /** A head without end was read by Commons FileUpload (CVE-2025-48976) and Go (CVE-2022-41725). */
    @Test
    void aHeadWithoutEndMeetsALimit() {
        assertThat(mixed("--b\r\nA: " + "x".repeat(100_000))).containsExactly("! limit");
        assertThat(mixed("--b\r\n" + "A: b\r\n".repeat(100_000))).containsExactly("! limit");
    }

    /** Line ends before the first delimiter were logged one by one by python-multipart (CVE-2024-53981). */
    @Test
    void lineEndsBeforeTheFirstDelimiterMeetALimit() {
        assertThat(mixed("\r\n".repeat(100_000))).containsExactly("! limit");
    }

    /** A head with a broken disposition ended the process of dicer and busboy (CVE-2022-24434). */
    @Test
    void aBrokenDispositionIsAFailureOfTheSession() {
        assertThat(Parts.form("--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\n"))
                .isEqualTo(List.of("! malformed"));
        assertThat(Parts.form("--b\r\n content-disposition: form-data; name=a\r\n\r\n"))
                .isEqualTo(List.of("! malformed"));
    }
}
