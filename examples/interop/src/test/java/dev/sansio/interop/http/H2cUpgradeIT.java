package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.core.Switch;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpTunnel;
import dev.sansio.http.RequestHead;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.http1.Http1Tolerance;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.http2.Http2Options;
import dev.sansio.http2.Http2ServerEngine;
import dev.sansio.interop.Program;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** HTTP/2 that begins as HTTP/1.1 with an upgrade (RFC 7540 3.2): with nghttp and curl, and with apache2. */
class H2cUpgradeIT {

    private static final Surroundings SURROUNDINGS =
            new Surroundings(InstantSource.system(), new Random(), () -> 1L << 32);

    // --- our server ---

    /** A server for those that insist. */
    private static OurServer upgrading() {
        return new OurServer(() -> {
            Http1ServerEngine first = new Http1ServerEngine(Http1Options.server()
                    .tolerating(Http1Tolerance.H2C_UPGRADES)
                    .withRawFields(true));
            return Stack.choose(new HttpTunnel(first, 0), event -> upgraded(first, event), event -> null);
        });
    }

    private static StreamEngine<HttpCommand, HttpEvent> upgraded(Http1ServerEngine first, HttpEvent event) {
        RequestHead request = ((HttpEvent.RequestReceived) event).head();
        assertThat(request.protocol()).isEqualTo("h2c");
        first.send(new HttpCommand.AcceptTunnel(0, HttpFields.EMPTY), 0);
        return Http2ServerEngine.upgraded(
                Http2Options.server(),
                SURROUNDINGS,
                request,
                String.valueOf(request.fields().first("http2-settings")));
    }

    @Test
    void ourServer() {
        try (OurServer server = upgrading()) {
            assertThat(Program.run("nghttp", "-u", server.url("/"))).isEqualTo(Site.TEXT);
            assertThat(Program.run("nghttp", "-nvu", server.url("/trailers")))
                    .contains("HTTP Upgrade success", ":status: 200", "checksum: abc");
            // Little: curl has room for 32 KiB behind the answer to an upgrade, and fails where more comes at once.
            Curl curl = Curl.answered(200, "--http2", server.url("/"));
            assertThat(curl.output()).contains("HTTP/1.1 101", "HTTP/2 200");
            assertThat(curl.text()).isEqualTo(Site.TEXT);
            assertThat(server.failures()).isEmpty();
        }
    }

    // --- our client ---

    /** apache2 may leave when the request that asked is answered, or wait for the next; so we leave too. */
    @Test
    void ourClient() {
        try (Apache apache = new Apache(List.of("http2"), "Protocols h2c http/1.1\n");
                Line line = Line.connect(apache.port(), () -> asking(apache.port()))) {
            assertThat(line.ready().how()).isEqualTo("HTTP/1.1 101 Switching Protocols");
            HttpEvent.ResponseReceived response = line.next(HttpEvent.ResponseReceived.class);
            assertThat(response.exchange()).isEqualTo(AskingForH2c.EXCHANGE);
            assertThat(response.head().status()).isEqualTo(200);
            HttpEvent.DataReceived data = line.next(HttpEvent.DataReceived.class);
            assertThat(data.data()).isEqualTo(Answers.bytes(Site.TEXT));
            assertThat(data.end()).isTrue();
            line.offer(new HttpCommand.Close(HttpError.Code.NO_ERROR));
            assertThat(line.ended()).isEqualTo(Line.WELL);
        }
    }

    private static StreamEngine<HttpCommand, HttpEvent> asking(int port) {
        RequestHead request = RequestHead.get("http", "localhost:" + port, "/index.html", HttpFields.EMPTY);
        Http2Options options = Http2Options.client();
        return Switch.after(
                new AskingForH2c(request, Http2ClientEngine.upgradeSettings(options)),
                Ready::new,
                status -> Http2ClientEngine.upgraded(options, SURROUNDINGS, AskingForH2c.EXCHANGE, request));
    }
}
