package dev.sansio.reactive.http;

import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Switch;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEngine;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.HttpVersion;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.HttpConnect;
import dev.sansio.http1.HttpConnectEvent;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksClientEngine;
import dev.sansio.socks.SocksClientEvent;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import org.jspecify.annotations.Nullable;

/** All that stands between the wire and HTTP on one connection of a client: a proxy's preamble, TLS, and the version. */
final class ClientStack {

    private final ClientSettings settings;
    private final HttpRequest.Origin origin;
    private final StreamEngine<HttpCommand, HttpEvent> engine;
    private @Nullable HttpStreamEngine http;
    private @Nullable HttpException refusal;

    /** The connection takes requests from here on. */
    record Ready() implements HttpEvent.Extension {
        @Override
        public long exchange() {
            return CONNECTION;
        }
    }

    ClientStack(ClientSettings settings, HttpRequest.Origin origin) {
        this.settings = settings;
        this.origin = origin;
        Proxy proxy = settings.proxy();
        this.engine = proxy == null ? direct() : through(proxy);
    }

    StreamEngine<HttpCommand, HttpEvent> engine() {
        return engine;
    }

    /** The engine of HTTP; only once the connection is ready, and in its loop. */
    HttpEngine http() {
        HttpStreamEngine chosen = http;
        if (chosen == null) {
            throw new IllegalStateException("no version was agreed on yet");
        }
        return chosen;
    }

    /** Whether nothing has to be negotiated, so that no {@link Ready} comes. */
    boolean readyAtOnce() {
        return settings.proxy() == null && !origin.secure();
    }

    /** Why a proxy refused, if one has. */
    @Nullable
    HttpException refusal() {
        return refusal;
    }

    /** Why the connection failed before it was ready, if this stack knows better than the session. */
    @Nullable
    HttpException explain(Throwable error) {
        if (refusal != null) {
            return refusal;
        }
        if (http != null) {
            return null;
        }
        String code = error instanceof SessionFailedException failed ? failed.code() : "";
        return origin.secure() && !code.equals(SessionFailedException.LOST)
                ? new HttpException.TlsFailed("no secure connection to " + origin + ": " + error.getMessage(), error)
                : new HttpException.ConnectFailed("no connection to " + origin + ": " + error.getMessage(), error);
    }

    private StreamEngine<HttpCommand, HttpEvent> direct() {
        return origin.secure() ? onTls() : plain();
    }

    private HttpStreamEngine plain() {
        return choose(settings.versions() == HttpVersions.HTTP_2 ? HttpVersion.HTTP_2 : HttpVersion.HTTP_1_1);
    }

    private StreamEngine<HttpCommand, HttpEvent> onTls() {
        return Stack.choose(
                TlsEngine.client(settings.tls(), origin.connectHost(), origin.port())
                        .carrier(),
                event -> event instanceof TlsEvent.Secured secured ? agreed(secured) : null,
                event -> event instanceof TlsEvent.Secured ? new Ready() : null);
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
                ? new Http2ClientEngine(settings.http2(), settings.surroundings())
                : new Http1ClientEngine(settings.http1());
        http = chosen;
        return chosen;
    }

    // --- proxies ---

    private StreamEngine<HttpCommand, HttpEvent> through(Proxy proxy) {
        if (proxy instanceof Proxy.Socks socks) {
            SocksAddress target = SocksAddress.of(origin.connectHost(), origin.port());
            return Switch.after(new SocksClientEngine(socks.config(), target), this::lift, granted -> direct());
        }
        Proxy.Connect connect = (Proxy.Connect) proxy;
        HttpFields credentials = connect.user() == null || connect.password() == null
                ? HttpFields.EMPTY
                : HttpFields.of(HttpConnect.basic(connect.user(), connect.password()));
        String target = origin.host() + ":" + origin.port();
        return Switch.after(
                new HttpConnect(target, credentials, settings.http1()), this::lift, established -> direct());
    }

    private @Nullable HttpEvent lift(HttpConnectEvent event) {
        if (event instanceof HttpConnectEvent.Refused refused) {
            refusal = new HttpException.ProxyRefused("the proxy does not connect to " + origin + ": it answers "
                    + refused.head().status());
        }
        return event instanceof HttpConnectEvent.Refused || origin.secure() ? null : new Ready();
    }

    private @Nullable HttpEvent lift(SocksClientEvent event) {
        if (event instanceof SocksClientEvent.Refusal) {
            refusal = new HttpException.ProxyRefused("the proxy does not connect to " + origin + ": " + event);
        }
        return event instanceof SocksClientEvent.Granted && !origin.secure() ? new Ready() : null;
    }
}
