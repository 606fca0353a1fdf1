package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.interop.Program;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our client and apache2. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApacheIT extends Http1Conversations {

    private Apache server;

    @BeforeAll
    void serve() {
        server = new Apache();
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Override
    int port() {
        return server.port();
    }

    /** Each is a request line and a field line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a b HTTP/1.1|x: y",
                "G ET / HTTP/1.1|x: y",
                "G@T / HTTP/1.1|x: y",
                "GET index.html HTTP/1.1|x: y",
                "GET /index.html HTTP/1.1|x y: z",
                "GET /index.html HTTP/1.1|x : y",
                "GET /index.html HTTP/1.1|x: a\u0000b",
                "GET /index.html HTTP/1.1|x: a\rb",
                "GET /index.html HTTP/1.1|content-length: x",
                "GET /index.html HTTP/1.1|content-length: -1",
                "GET /index.html HTTP/1.1|host: other",
                "GET /index.html HTTP/1.1|transfer-encoding: zip",
            })
    void whatApacheRefusesCannotBeSent(String garbled) throws IOException {
        String request = garbled.substring(0, garbled.indexOf('|'));
        String field = garbled.substring(request.length() + 1);
        assertThat(answer(request + "\r\nhost: localhost\r\n" + field + "\r\nconnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotStartWith("HTTP/1.1 404")
                .doesNotEndWith(Site.TEXT);
        try (Line line = connect()) {
            unsendable(() -> send(line, request, field));
            assertThat(line.get("/index.html").text()).isEqualTo(Site.TEXT);
        }
    }

    /** The words of the request line are what stands before the first blank, behind the last, and between. */
    private static void send(Line line, String request, String field) {
        String target = request.substring(0, request.lastIndexOf(' '));
        int blank = request.startsWith("G ET") ? 4 : target.indexOf(' ');
        HttpFields fields = HttpFields.of(
                field.substring(0, field.indexOf(':')),
                field.substring(field.indexOf(':') + 1).strip());
        line.open(
                new RequestHead(
                        target.substring(0, blank), "http", "localhost", target.substring(blank + 1), null, fields),
                true);
    }

    private static void unsendable(ThrowingCallable send) {
        assertThatThrownBy(send).isInstanceOfAny(IllegalArgumentException.class, CommandRejectedException.class);
    }

    private String answer(String octets) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout((int) Program.PATIENCE.toMillis());
            socket.getOutputStream().write(octets.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
