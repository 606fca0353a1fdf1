package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http2.Http2Event;
import dev.sansio.http2.Http2Options;
import dev.sansio.interop.Certificates;
import dev.sansio.interop.Ports;
import dev.sansio.interop.Program;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Our client and nghttpd in clear, with prior knowledge, and over TLS. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NghttpdIT extends Http2Conversations {

    private int port;
    private Program server;

    private static Program serve(int port, String... options) {
        Program server = Program.start(Stream.concat(
                        Stream.of("nghttpd", "-a", "127.0.0.1", "-d", Site.ROOT.toString()),
                        Stream.concat(Stream.of(options), Stream.of(String.valueOf(port))))
                .toArray(String[]::new));
        Ports.await(port);
        return server;
    }

    @BeforeAll
    void serve() {
        port = Ports.free();
        server = serve(port, "--no-tls", "--trailer", "checksum: abc", "--echo-upload");
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Override
    public Line connect() {
        return Line.http2(port, Http2Options.client());
    }

    @Test
    void trailers() {
        try (Line line = connect()) {
            Exchange page = line.get("/index.html");
            assertThat(page.text()).isEqualTo(Site.TEXT);
            assertThat(page.trailers().first("checksum")).isEqualTo("abc");
        }
    }

    @Test
    void contentThatIsSentBack() {
        try (Line line = connect()) {
            Exchange echo = line.begin("POST", "/echo")
                    .send(Octets.pieces(0, Octets.LENGTH))
                    .end();
            Octets.same(echo.body(), Octets.all());
        }
    }

    @Test
    void smallWindows() {
        Http2Options small = Http2Options.client().withConnectionWindow(65_535);
        Http2Options smaller = small.withSettings(small.settings().withInitialWindowSize(10_000));
        try (Line line = Line.http2(port, smaller)) {
            Octets.same(line.get("/big.bin").body(), Octets.all());
        }
    }

    @Test
    void smallWindowsPaddingAndFewStreamsOfTheServer() {
        int other = Ports.free();
        try (Program tight = serve(other, "--no-tls", "-b", "100", "-m", "3", "-w", "10", "-c", "0", "--echo-upload");
                Line line = Line.http2(other, Http2Options.client())) {
            line.next(Http2Event.SettingsReceived.class); // before that, more streams are opened than it takes
            Exchange echo = line.begin("POST", "/echo")
                    .send(Octets.pieces(0, 1_000_000))
                    .end();
            Exchange[] pages = new Exchange[50];
            for (int i = 0; i < pages.length; i++) {
                pages[i] = line.get("/index.html?" + i, "x-number", "" + i);
            }
            for (Exchange page : pages) {
                assertThat(page.text()).isEqualTo(Site.TEXT);
            }
            Octets.same(echo.body(), Octets.range(0, 1_000_000));
            Octets.same(line.get("/big.bin").body(), Octets.all());
            assertThat(tight.output()).isEmpty();
        }
    }

    @Test
    void overTls() {
        int other = Ports.free();
        try (Program secure = Program.start(
                "nghttpd",
                "-a",
                "127.0.0.1",
                "-d",
                Site.ROOT.toString(),
                String.valueOf(other),
                Certificates.file("ec.key"),
                Certificates.file("ec.pem"))) {
            Ports.await(other);
            try (Line line = Line.https(other, "h2", "http/1.1")) {
                Octets.same(line.get("/big.bin").body(), Octets.all());
            }
            assertThat(secure.output()).isEmpty();
        }
    }
}
