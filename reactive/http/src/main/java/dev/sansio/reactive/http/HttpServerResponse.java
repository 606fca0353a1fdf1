package dev.sansio.reactive.http;

import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import dev.sansio.websocket.WebSocketConfig;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A response that a server sends. Immutable: each method returns a changed copy. */
public final class HttpServerResponse {

    private final int status;
    private final HttpFields fields;
    private final HttpBody body;
    private final @Nullable Function<TunnelSession, Mono<Void>> tunnel;

    private HttpServerResponse(
            int status, HttpFields fields, HttpBody body, @Nullable Function<TunnelSession, Mono<Void>> tunnel) {
        this.status = status;
        this.fields = fields;
        this.body = body;
        this.tunnel = tunnel;
    }

    /**
     * A response without content.
     *
     * @param status 200 to 999
     */
    public static HttpServerResponse of(int status) {
        if (status < 200 || status > 999) {
            throw new IllegalArgumentException("a final status is 200 to 999: " + status);
        }
        return new HttpServerResponse(status, HttpFields.EMPTY, HttpBody.EMPTY, null);
    }

    /** 200 (OK). */
    public static HttpServerResponse ok() {
        return of(200);
    }

    /** 200 (OK) with a text in UTF-8. */
    public static HttpServerResponse text(String text) {
        return ok().field("content-type", "text/plain; charset=utf-8").body(HttpBody.of(text));
    }

    /**
     * Agrees that the exchange becomes a tunnel: to CONNECT, or to an upgrade (RFC 9110 7.8, 9.3.6).
     *
     * @param fields fields of the answer
     * @param session what becomes of the tunnel, which ends with it
     */
    public static HttpServerResponse tunnel(HttpFields fields, Function<TunnelSession, Mono<Void>> session) {
        return new HttpServerResponse(200, fields, HttpBody.EMPTY, session);
    }

    /**
     * Agrees that the exchange becomes a WebSocket; a request that asks for none, or wrongly, is answered by 4xx.
     *
     * @param session what becomes of the WebSocket, which is closed with it
     */
    public static HttpServerResponse webSocket(
            HttpServerRequest request, Function<WebSocketSession, Mono<Void>> session) {
        return webSocket(request, WebSocketConfig.DEFAULTS.withWholeMessages(true), List.of(), session);
    }

    /**
     * As {@link #webSocket(HttpServerRequest, Function)}, with a configuration.
     *
     * @param subprotocols what the server speaks, the best first; the first that the client offers too is chosen
     */
    public static HttpServerResponse webSocket(
            HttpServerRequest request,
            WebSocketConfig config,
            List<String> subprotocols,
            Function<WebSocketSession, Mono<Void>> session) {
        return WebSocketUpgrade.accept(request, config, subprotocols, session);
    }

    /** A copy with one more field. */
    public HttpServerResponse field(String name, String value) {
        return fields(fields.toBuilder().add(name, value).build());
    }

    /** A copy with these fields and no others. */
    public HttpServerResponse fields(HttpFields fields) {
        return new HttpServerResponse(status, fields, body, tunnel);
    }

    /** A copy with content. */
    public HttpServerResponse body(HttpBody body) {
        return new HttpServerResponse(status, fields, body, tunnel);
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** The fields. */
    public HttpFields fields() {
        return fields;
    }

    HttpBody body() {
        return body;
    }

    @Nullable
    Function<TunnelSession, Mono<Void>> tunnel() {
        return tunnel;
    }

    /** With the length of the content, where there may be any. */
    ResponseHead head() {
        boolean lengthSaid = body.length() < 0 || status == 204 || status == 304 || fields.contains("content-length");
        return new ResponseHead(
                status,
                lengthSaid
                        ? fields
                        : fields.toBuilder()
                                .add("content-length", Long.toString(body.length()))
                                .build());
    }

    /** Status and fields, without secrets. */
    @Override
    public String toString() {
        return status + " " + fields;
    }
}
