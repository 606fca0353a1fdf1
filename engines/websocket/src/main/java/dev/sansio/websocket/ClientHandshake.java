package dev.sansio.websocket;

import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.HttpVersion;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A client's opening handshake (RFC 6455 section 4.1; RFC 8441 section 5 from HTTP/2 on), as values: the head to be sent,
 * and what the answer means.
 */
public final class ClientHandshake {

    static final String PROTOCOL = "websocket";
    static final String VERSION = "13";

    private static final int SWITCHING_PROTOCOLS = 101;

    private final WebSocketRequest request;
    private final HttpVersion version;
    /** Null from HTTP/2 on. */
    private final @Nullable String key;

    private ClientHandshake(WebSocketRequest request, HttpVersion version, @Nullable String key) {
        this.request = request;
        this.version = version;
        this.key = key;
    }

    /**
     * A handshake for one attempt.
     *
     * @param version the version that the connection speaks; HTTP/1.0 knows no WebSocket
     * @param surroundings its source of randomness makes the key of HTTP/1.1
     * @throws IllegalArgumentException for HTTP/1.0
     */
    public static ClientHandshake of(WebSocketRequest request, HttpVersion version, Surroundings surroundings) {
        if (version == HttpVersion.HTTP_1_0) {
            throw new IllegalArgumentException("the handshake needs HTTP/1.1 at least (RFC 6455 section 4.1)");
        }
        boolean first = version == HttpVersion.HTTP_1_1;
        return new ClientHandshake(request, version, first ? HandshakeKey.create(surroundings.random()) : null);
    }

    /** The head of the request. */
    public RequestHead head() {
        HttpFields.Builder fields = request.fields().toBuilder();
        if (key != null) {
            fields.add(HttpNames.SEC_WEBSOCKET_KEY, key);
        }
        fields.add(HttpNames.SEC_WEBSOCKET_VERSION, VERSION);
        if (!request.subprotocols().isEmpty()) {
            fields.add(HttpNames.SEC_WEBSOCKET_PROTOCOL, String.join(", ", request.subprotocols()));
        }
        if (!request.offers().isEmpty()) {
            StringJoiner offers = new StringJoiner(", ");
            request.offers()
                    .forEach(offer ->
                            offers.add(DeflateParameters.offering(offer).toString()));
            fields.add(HttpNames.SEC_WEBSOCKET_EXTENSIONS, offers.toString());
        }
        return new RequestHead(
                key == null ? "CONNECT" : "GET",
                request.scheme(),
                request.authority(),
                request.path(),
                PROTOCOL,
                fields.build());
    }

    /**
     * What the answer settles, which an HTTP engine tells by {@code TunnelOpened}; any other answer is a refusal.
     *
     * @throws SessionFailedException with the code {@link WebSocketFailure#HANDSHAKE}, if the server accepts what was not
     *     offered, or cannot prove that it has read the request
     */
    public WebSocketAgreement check(ResponseHead answer) {
        if (key != null) {
            checkAccept(answer, key);
        } else if (!answer.successful()) {
            throw failure("the answer is " + answer.status() + ", and 2xx opens a tunnel in " + version);
        }
        return new WebSocketAgreement(subprotocol(answer.fields()), deflate(answer.fields()));
    }

    private static void checkAccept(ResponseHead answer, String key) {
        if (answer.status() != SWITCHING_PROTOCOLS) {
            throw failure("the answer is " + answer.status() + ", and 101 is expected");
        }
        List<String> proofs = answer.fields().all(HttpNames.SEC_WEBSOCKET_ACCEPT);
        if (proofs.size() != 1 || !proofs.get(0).equals(HandshakeKey.accept(key))) {
            throw failure("Sec-WebSocket-Accept is missing, wrong, or there twice");
        }
    }

    private @Nullable String subprotocol(HttpFields fields) {
        List<String> chosen = fields.all(HttpNames.SEC_WEBSOCKET_PROTOCOL);
        if (chosen.isEmpty()) {
            return null;
        }
        if (chosen.size() > 1 || !request.subprotocols().contains(chosen.get(0))) {
            throw failure("the server chose a subprotocol that was not offered");
        }
        return chosen.get(0);
    }

    private @Nullable PerMessageDeflate deflate(HttpFields fields) {
        String text = fields.joined(HttpNames.SEC_WEBSOCKET_EXTENSIONS);
        if (text == null) {
            return null;
        }
        List<Extension> accepted = Extension.list(text);
        if (accepted == null
                || accepted.size() != 1
                || !accepted.get(0).name().equals(DeflateParameters.NAME)
                || request.offers().isEmpty()) {
            throw failure("the server accepted extensions that were not offered");
        }
        DeflateParameters answer = DeflateParameters.read(accepted.get(0).parameters());
        for (PerMessageDeflate offer : request.offers()) {
            if (answer != null && answer.answers(offer)) {
                return answer.agreed(offer);
            }
        }
        throw failure("the server accepted permessage-deflate with parameters that answer no offer");
    }

    private static SessionFailedException failure(String message) {
        return new SessionFailedException(WebSocketFailure.HANDSHAKE, message);
    }
}
