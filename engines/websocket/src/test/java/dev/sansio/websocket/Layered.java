package dev.sansio.websocket;

import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Switch;
import dev.sansio.http.HttpVersion;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.http2.Http2Options;
import dev.sansio.http2.Http2ServerEngine;
import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksClientConfig;
import dev.sansio.socks.SocksClientEngine;
import dev.sansio.socks.SocksServerCommand;
import dev.sansio.socks.SocksServerConfig;
import dev.sansio.socks.SocksServerEngine;
import dev.sansio.socks.SocksServerEvent;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsCredentials;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import dev.sansio.tls.TlsTrust;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * WebSocket on HTTP on TLS behind SOCKS, each end one engine. TLS agrees on the version of HTTP. What is random is seeded, so
 * that a fresh engine goes on with a recorded conversation.
 */
final class Layered {

    static final String QUESTION = "Gr\u00fc\u00dfe ".repeat(60);
    static final String ANSWER = "\u4f60\u597d ".repeat(60);

    private static final String HOST = "server.test";
    private static final int PORT = 443;
    private static final SocksAddress BOUND = SocksAddress.of("192.0.2.1", 4711);
    private static final TlsTrust TRUST = TlsTrust.pem(text("ca.pem"));
    private static final TlsCredentials CREDENTIALS = TlsCredentials.pem(text("server.pem"), text("server.key"));
    private static final WebSocketConfig CONFIG =
            WebSocketConfig.DEFAULTS.withDeflate(6, 0).withWholeMessages(true);

    private Layered() {}

    /** A client that asks a question and closes once it is answered. */
    static Driver<WebSocketCommand, WebSocketEvent> client(HttpVersion version) {
        SocksClientEngine proxied = new SocksClientEngine(SocksClientConfig.V5, SocksAddress.domain(HOST, PORT));
        StreamEngine<WebSocketCommand, WebSocketEvent> engine =
                Switch.after(proxied, event -> null, event -> clientStack(version));
        return new Driver<>(engine, Layered::ask, null, Habit.ORDINARY, 0);
    }

    private static List<WebSocketCommand> ask(WebSocketEvent event) {
        if (event instanceof WebSocketEvent.Opened) {
            return List.of(
                    new WebSocketCommand.SendText(QUESTION.substring(0, 99), false),
                    new WebSocketCommand.SendText(QUESTION.substring(99), true));
        }
        return event instanceof WebSocketEvent.TextReceived ? List.of(WebSocketCommand.Close.normal()) : List.of();
    }

    /** A server that answers; it is proxy and destination at once. */
    static Driver<WebSocketCommand, WebSocketEvent> server(HttpVersion version) {
        SocksServerEngine proxy = new SocksServerEngine(SocksServerConfig.open());
        StreamEngine<WebSocketCommand, WebSocketEvent> engine =
                Switch.after(proxy, event -> granted(proxy, event), event -> serverStack(version));
        return new Driver<>(engine, Layered::answer, null, Habit.ORDINARY, 0);
    }

    private static List<WebSocketCommand> answer(WebSocketEvent event) {
        if (event instanceof WebSocketEvent.Requested) {
            return List.of(WebSocketCommand.Accept.plain());
        }
        return event instanceof WebSocketEvent.TextReceived ? List.of(WebSocketCommand.SendText.of(ANSWER)) : List.of();
    }

    private static @Nullable WebSocketEvent granted(SocksServerEngine proxy, SocksServerEvent event) {
        if (event instanceof SocksServerEvent.RequestReceived) {
            proxy.send(new SocksServerCommand.Grant(BOUND), 0);
        }
        return null;
    }

    private static StreamEngine<WebSocketCommand, WebSocketEvent> clientStack(HttpVersion version) {
        TlsConfig config = TlsConfig.client()
                .trust(TRUST)
                .random(seeded(1))
                .applicationProtocols(alpn(version))
                .build();
        return Stack.choose(
                TlsEngine.client(config, HOST, PORT).carrier(), event -> client(version, event), event -> null);
    }

    private static StreamEngine<WebSocketCommand, WebSocketEvent> serverStack(HttpVersion version) {
        TlsConfig config = TlsConfig.server(CREDENTIALS)
                .random(seeded(2))
                .applicationProtocols("h2", "http/1.1")
                .build();
        return Stack.choose(TlsEngine.server(config).carrier(), event -> server(version, event), event -> null);
    }

    private static @Nullable StreamEngine<WebSocketCommand, WebSocketEvent> client(
            HttpVersion version, TlsEvent event) {
        if (!agreed(version, event)) {
            return null;
        }
        WebSocketRequest request = WebSocketRequest.wss(HOST, "/chat");
        if (version == HttpVersion.HTTP_2) {
            Opening opening = ExtendedConnect.client(
                    new Http2ClientEngine(Http2Options.client(), Frames.surroundings()),
                    request,
                    CONFIG,
                    Frames.surroundings());
            return Switch.of(opening, told -> opening.successor());
        }
        return WebSockets.client(new Http1ClientEngine(Http1Options.client()), request, CONFIG, Frames.surroundings());
    }

    private static @Nullable StreamEngine<WebSocketCommand, WebSocketEvent> server(
            HttpVersion version, TlsEvent event) {
        if (!agreed(version, event)) {
            return null;
        }
        if (version == HttpVersion.HTTP_2) {
            Opening opening =
                    ExtendedConnect.server(new Http2ServerEngine(Http2Options.server(), Frames.surroundings()), CONFIG);
            return Switch.of(opening, told -> opening.successor());
        }
        return WebSockets.server(new Http1ServerEngine(Http1Options.server()), CONFIG);
    }

    private static boolean agreed(HttpVersion version, TlsEvent event) {
        return event instanceof TlsEvent.Secured secured && alpn(version).equals(secured.applicationProtocol());
    }

    private static String alpn(HttpVersion version) {
        return version == HttpVersion.HTTP_2 ? "h2" : "http/1.1";
    }

    /** The same octets for ever. */
    private static SecureRandom seeded(long seed) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Layered.class.getResourceAsStream("tls/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
