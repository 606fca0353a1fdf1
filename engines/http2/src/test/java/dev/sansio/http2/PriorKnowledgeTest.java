package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Bytes;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpVersion;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.laws.StreamLaws;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server finds out in clear text which version its client speaks (RFC 9113 3.3), and loses no octet by that. */
class PriorKnowledgeTest implements StreamLaws<HttpCommand, PriorKnowledge.Detected> {

    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

    @Override
    public Stream<Scenario<HttpCommand, PriorKnowledge.Detected>> scenarios() {
        return Stream.of(
                of("HTTP/2", PREFACE + "\0\0\0\4\0\0\0\0\0", PREFACE.length()),
                of("HTTP/1.1", "GET / HTTP/1.1\r\nHost: h\r\n\r\n", 1),
                of("almost HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\rx", PREFACE.length()));
    }

    private static Scenario<HttpCommand, PriorKnowledge.Detected> of(String name, String input, int tells) {
        return Scenario.<HttpCommand, PriorKnowledge.Detected>stream(
                        name, () -> new PriorKnowledge(Http2Timeouts.SERVER))
                .arrives(Octets.of(input))
                .rejects(new HttpCommand.Drain())
                .cleanEnds(IntStream.concat(IntStream.of(0), IntStream.rangeClosed(tells, input.length()))
                        .boxed()
                        .toArray(Integer[]::new))
                .withstanding(Hostile.repeating("a preface without end", 1024, Octets.of("P")))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"G", "PRI * HTTP/1.1", "PRI  ", "\r\nGET"})
    void everythingButAPrefaceIsLeftToHttp1(String said) {
        PriorKnowledge preamble = new PriorKnowledge(Http2Timeouts.SERVER);
        preamble.advance(0);
        preamble.receive(bytes(said), 0);
        assertThat(Objects.requireNonNull(preamble.poll()).version()).isEqualTo(HttpVersion.HTTP_1_1);
        assertThat(preamble.phase()).isEqualTo(Phase.SWITCHED);
        assertThat(unread(preamble)).isEqualTo(said);
    }

    @Test
    void theVersionIsToldAtTheFirstOctetThatTells() {
        String said = PREFACE + "more";
        for (int cut = 0; cut <= said.length(); cut++) {
            PriorKnowledge preamble = new PriorKnowledge(Http2Timeouts.SERVER);
            preamble.advance(0);
            preamble.receive(bytes(said.substring(0, cut)), 0);
            PriorKnowledge.Detected early = preamble.poll();
            assertThat(early == null).isEqualTo(cut < PREFACE.length());
            preamble.receive(bytes(said.substring(cut)), 0);
            PriorKnowledge.Detected late = early == null ? preamble.poll() : early;
            assertThat(Objects.requireNonNull(late).version()).isEqualTo(HttpVersion.HTTP_2);
            assertThat(unread(preamble)).isEqualTo(said);
        }
    }

    @Test
    void aClientThatSaysNothingInTimeFailsTheSession() {
        PriorKnowledge preamble = new PriorKnowledge(Http2Timeouts.SERVER);
        preamble.advance(0);
        assertThat(preamble.poll()).isNull();
        assertThat(preamble.deadline()).isEqualTo(Http2Timeouts.SERVER.head().toNanos());
        preamble.advance(preamble.deadline());
        assertThatThrownBy(preamble::poll)
                .isInstanceOfSatisfying(
                        SessionFailedException.class,
                        failed -> assertThat(failed.code()).isEqualTo(SessionFailedException.TIMEOUT));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String unread(PriorKnowledge preamble) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<ByteBuffer> chunks = preamble.unread();
        chunks.forEach(chunk -> all.writeBytes(Bytes.copy(chunk)));
        return all.toString(StandardCharsets.ISO_8859_1);
    }
}
