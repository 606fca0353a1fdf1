package dev.sansio.http.multipart;

import static dev.sansio.http.multipart.Parts.B;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.http.HttpFields;
import dev.sansio.http.content.MediaType;
import dev.sansio.http.multipart.MultipartCommand.BeginPart;
import dev.sansio.http.multipart.MultipartCommand.Complete;
import dev.sansio.http.multipart.MultipartCommand.EndPart;
import dev.sansio.http.multipart.MultipartCommand.WriteData;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, and that it is read again. */
class MultipartEncoderTest {

    private final MultipartEncoder encoder = new MultipartEncoder(B);

    private static WriteData data(String text) {
        return new WriteData(Octets.of(text).toBuffer());
    }

    @Test
    void partsAreSeparated() {
        Octets written = Parts.encoded(
                encoder,
                new BeginPart(FormData.field("a")),
                data("on"),
                data("e"),
                new EndPart(),
                new BeginPart(FormData.file("f", "x.txt", MediaType.of("text", "plain"))),
                new EndPart(),
                new Complete());
        assertThat(written.toUtf8())
                .isEqualTo("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\n"
                        + "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.txt\"\r\n"
                        + "Content-Type: text/plain\r\n\r\n\r\n--b--\r\n");
        assertThat(encoder.phase()).isEqualTo(Phase.CLOSED);
        assertThat(Parts.form(written.toUtf8())).containsExactly("part a", "one", "part f of x.txt", "", "completed");
    }

    @Test
    void noPartsAreWrittenAsBrowsersWriteThem() {
        assertThat(Parts.encoded(encoder, new Complete()).toUtf8()).isEqualTo("--b--\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\"b", "a\r\nb", "ü€😀", "C:\\x\\", "\\\\", "a;b=c", "100%", "a\\\"b"})
    void eachNameIsReadAsItWasWritten(String name) {
        Octets written = Parts.encoded(
                encoder,
                new BeginPart(FormData.file(name, name, MediaType.of("a", "b"))),
                new EndPart(),
                new Complete());
        assertThat(Parts.form(written.toUtf8())).first().isEqualTo("part " + name + " of " + name);
    }

    @Test
    void aPartHasItsOwnCharsetOrThatOfTheForm() {
        for (String type : new String[] {null, "text/plain", "text", "text/plain; charset=x-unknown"}) {
            assertThat(FormData.charset(new MultipartEvent.PartBegan(HttpFields.EMPTY, "a", null, type), UTF_16))
                    .isEqualTo(UTF_16);
        }
        MultipartEvent.PartBegan own =
                new MultipartEvent.PartBegan(HttpFields.EMPTY, "a", null, "text/plain;charset=\"ISO-8859-1\"");
        assertThat(FormData.charset(own, UTF_16)).isEqualTo(ISO_8859_1);
        assertThat(FormData.field(FormData.CHARSET).get(0).value()).isEqualTo("form-data; name=\"_charset_\"");
    }

    @Test
    void aNameWithAControlCharacterIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> FormData.field("a\0"));
    }

    @Test
    void contentThatWouldBeADelimiterIsRejectedWhereverItIsCut() {
        String delimiter = "x\r\n--b";
        for (int cut = 0; cut < delimiter.length(); cut++) {
            MultipartEncoder fresh = new MultipartEncoder(B);
            fresh.send(new BeginPart(HttpFields.EMPTY), 0);
            fresh.send(data(delimiter.substring(0, cut)), 0);
            WriteData rest = data(delimiter.substring(cut));
            assertThatExceptionOfType(CommandRejectedException.class).isThrownBy(() -> fresh.send(rest, 0));
            fresh.send(data("z"), 0);
            fresh.send(rest.data().limit() < 5 ? data("b") : data("\r\n--"), 0);
        }
        encoder.send(new BeginPart(HttpFields.EMPTY), 0);
        assertThatExceptionOfType(CommandRejectedException.class).isThrownBy(() -> encoder.send(data("--b"), 0));
        assertThatExceptionOfType(CommandRejectedException.class)
                .isThrownBy(() -> encoder.send(
                        new WriteData(Octets.of("a\r\n\r\n--b").toBuffer().asReadOnlyBuffer()), 0));
        ByteBuffer direct = ByteBuffer.allocateDirect(8)
                .put(Octets.of("\r\r\n--b").toArray())
                .flip();
        assertThatExceptionOfType(CommandRejectedException.class)
                .isThrownBy(() -> encoder.send(new WriteData(direct), 0));
    }

    @Test
    void commandsComeInOrder() {
        assertThatExceptionOfType(CommandRejectedException.class).isThrownBy(() -> encoder.send(data("a"), 0));
        assertThatExceptionOfType(CommandRejectedException.class).isThrownBy(() -> encoder.send(new EndPart(), 0));
        BeginPart begin = new BeginPart(HttpFields.EMPTY);
        encoder.send(begin, 0);
        assertThatExceptionOfType(CommandRejectedException.class).isThrownBy(() -> encoder.send(begin, 0));
        assertThatExceptionOfType(CommandRejectedException.class).isThrownBy(() -> encoder.send(new Complete(), 0));
        assertThatExceptionOfType(CommandRejectedException.class)
                .isThrownBy(
                        () -> MultipartDecoder.mixed(B, MultipartLimits.DEFAULT).send(null, 0));
    }

    @Test
    void largeContentIsLinked() {
        byte[] large = new byte[5000];
        encoder.send(new BeginPart(HttpFields.EMPTY), 0);
        encoder.send(new WriteData(ByteBuffer.wrap(large)), 0);
        encoder.transmit();
        assertThat(encoder.transmit().array()).isSameAs(large);
    }
}
