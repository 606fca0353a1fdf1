package dev.sansio.reactive.http;

import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Switch;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEngine;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.HttpVersion;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.http2.Http2ServerEngine;
import dev.sansio.http2.PriorKnowledge;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import org.jspecify.annotations.Nullable;

/** All that stands between the wire and HTTP on one connection of a server. */
final class ServerStack {

    private final ServerSettings settings;
    private final StreamEngine<HttpCommand, HttpEvent> engine;
    private @Nullable HttpStreamEngine http;

    ServerStack(ServerSettings settings) {
        this.settings = settings;
        TlsConfig tls = settings.tls();
        this.engine = tls == null ? plain() : onTls(tls);
    }

    StreamEngine<HttpCommand, HttpEvent> engine() {
        return engine;
    }

    /** The engine of HTTP; only once a request came, and in the connection's loop. */
    HttpEngine http() {
        HttpStreamEngine chosen = http;
        if (chosen == null) {
            throw new IllegalStateException("no version was agreed on yet");
        }
        return chosen;
    }

    private StreamEngine<HttpCommand, HttpEvent> plain() {
        return switch (settings.versions()) {
            case HTTP_1_1 -> choose(HttpVersion.HTTP_1_1);
            case HTTP_2 -> choose(HttpVersion.HTTP_2);
            case NEGOTIATED ->
                Switch.after(
                        new PriorKnowledge(settings.http2().timeouts()),
                        detected -> null,
                        detected -> choose(detected.version()));
        };
    }

    private StreamEngine<HttpCommand, HttpEvent> onTls(TlsConfig tls) {
        return Stack.choose(
                TlsEngine.server(tls).carrier(),
                event -> event instanceof TlsEvent.Secured secured ? agreed(secured) : null,
                event -> null);
    }

    private HttpStreamEngine agreed(TlsEvent.Secured secured) {
        String protocol = secured.applicationProtocol();
        boolean two = protocol == null
                ? settings.versions() == HttpVersions.HTTP_2
                : protocol.equals(HttpVersion.HTTP_2.alpn());
        return choose(two ? HttpVersion.HTTP_2 : HttpVersion.HTTP_1_1);
    }

    private HttpStreamEngine choose(HttpVersion version) {
        HttpStreamEngine chosen = version == HttpVersion.HTTP_2
                ? new Http2ServerEngine(settings.http2(), settings.surroundings())
                : new Http1ServerEngine(settings.http1());
        http = chosen;
        return chosen;
    }
}
