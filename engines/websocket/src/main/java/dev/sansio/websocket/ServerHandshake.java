package dev.sansio.websocket;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.HttpVersion;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A server's opening handshake (RFC 6455 section 4.2; RFC 8441 section 5 from HTTP/2 on), as values: what the client asks
 * for, and the answer. Whether the client may have it, by its {@code Origin} above all, is for the application to say.
 */
public final class ServerHandshake {

    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UPGRADE_REQUIRED = 426;
    /** Offers of permessage-deflate that are looked at; a browser makes one. */
    private static final int MOST_OFFERS = 16;

    private final RequestHead request;
    private final @Nullable String key;
    private final List<String> subprotocols;
    private final List<DeflateParameters> offers;
    private final @Nullable ResponseHead refusal;

    private ServerHandshake(
            RequestHead request,
            @Nullable String key,
            List<String> subprotocols,
            List<DeflateParameters> offers,
            @Nullable ResponseHead refusal) {
        this.request = request;
        this.key = key;
        this.subprotocols = subprotocols;
        this.offers = offers;
        this.refusal = refusal;
    }

    /** Reads a request, which may be of any kind; see {@link #refusal()}. */
    public static ServerHandshake read(RequestHead request, HttpVersion version) {
        ResponseHead refusal = refusal(request, version);
        Set<String> subprotocols = new LinkedHashSet<>();
        List<DeflateParameters> offers = new ArrayList<>();
        if (refusal == null) {
            boolean good = subprotocols(request.fields(), subprotocols) && offers(request.fields(), offers);
            refusal = good ? null : new ResponseHead(BAD_REQUEST, HttpFields.EMPTY);
        }
        return new ServerHandshake(
                request,
                version == HttpVersion.HTTP_1_1 ? request.fields().first(HttpNames.SEC_WEBSOCKET_KEY) : null,
                List.copyOf(subprotocols),
                List.copyOf(offers),
                refusal);
    }

    private static @Nullable ResponseHead refusal(RequestHead request, HttpVersion version) {
        HttpFields fields = request.fields();
        boolean first = version == HttpVersion.HTTP_1_1;
        if (version == HttpVersion.HTTP_1_0 || !ClientHandshake.PROTOCOL.equalsIgnoreCase(request.protocol())) {
            return upgradeRequired(first);
        }
        if (!request.method().equals(first ? "GET" : "CONNECT")) {
            return ResponseHead.of(METHOD_NOT_ALLOWED, HttpNames.ALLOW, first ? "GET" : "CONNECT");
        }
        List<String> versions = fields.all(HttpNames.SEC_WEBSOCKET_VERSION);
        if (!versions.equals(List.of(ClientHandshake.VERSION))) {
            return upgradeRequired(first);
        }
        List<String> keys = fields.all(HttpNames.SEC_WEBSOCKET_KEY);
        boolean keyed = keys.size() == 1 && HandshakeKey.isValid(keys.get(0));
        return keyed || !first ? null : new ResponseHead(BAD_REQUEST, HttpFields.EMPTY);
    }

    /** The version that this server speaks, and no other (RFC 6455 section 4.4); and to what (RFC 9110 15.5.22). */
    private static ResponseHead upgradeRequired(boolean first) {
        HttpFields.Builder fields = HttpFields.builder().add(HttpNames.SEC_WEBSOCKET_VERSION, ClientHandshake.VERSION);
        if (first) {
            fields.add(HttpNames.UPGRADE, ClientHandshake.PROTOCOL);
        }
        return new ResponseHead(UPGRADE_REQUIRED, fields.build());
    }

    private static boolean subprotocols(HttpFields fields, Set<String> into) {
        for (String line : fields.all(HttpNames.SEC_WEBSOCKET_PROTOCOL)) {
            for (String element : line.split(",", -1)) {
                String name = element.strip();
                if (!HttpSyntax.isToken(name) || !into.add(name)) {
                    return false; // all of them are different (section 4.1)
                }
            }
        }
        return true;
    }

    private static boolean offers(HttpFields fields, List<DeflateParameters> into) {
        String text = fields.joined(HttpNames.SEC_WEBSOCKET_EXTENSIONS);
        if (text == null) {
            return true;
        }
        List<Extension> extensions = Extension.list(text);
        if (extensions == null) {
            return false;
        }
        for (Extension extension : extensions) {
            if (extension.name().equals(DeflateParameters.NAME) && into.size() < MOST_OFFERS) {
                DeflateParameters offer = DeflateParameters.read(extension.parameters());
                if (offer != null) {
                    into.add(offer); // a faulty one is declined, and the next may be good (RFC 7692 section 7.1)
                }
            }
        }
        return true;
    }

    /** The answer that the request deserves because it is no valid opening handshake, or null if it is one. */
    public @Nullable ResponseHead refusal() {
        return refusal;
    }

    /** What was asked. */
    public RequestHead request() {
        return request;
    }

    /** Where the page that asks comes from, or null; browsers always say it (RFC 6455 section 10.2). */
    public @Nullable String origin() {
        return request.fields().first(HttpNames.ORIGIN);
    }

    /** What the client can speak, in the order of its preference. */
    public List<String> subprotocols() {
        return subprotocols;
    }

    /** The first of the server's subprotocols that the client can speak too, or null. */
    public @Nullable String subprotocolOf(List<String> preferred) {
        for (String one : preferred) {
            if (subprotocols.contains(one)) {
                return one;
            }
        }
        return null;
    }

    /**
     * A positive answer.
     *
     * @param fields for {@code AcceptTunnel}: those of the handshake, and those that were given
     * @param agreement for the {@link WebSocketEngine}
     */
    public record Acceptance(HttpFields fields, WebSocketAgreement agreement) {}

    /**
     * Accepts.
     *
     * @param subprotocol one that the client offered, or null
     * @param deflate what the server wishes for if the client offers permessage-deflate, or null for no compression; the
     *     first offer that is valid is accepted
     * @param more further fields of the answer
     * @throws CommandRejectedException if the subprotocol was not offered, or the request was refused
     */
    public Acceptance accept(@Nullable String subprotocol, @Nullable PerMessageDeflate deflate, HttpFields more) {
        if (refusal != null) {
            throw new CommandRejectedException("the request is no opening handshake");
        }
        if (subprotocol != null && !subprotocols.contains(subprotocol)) {
            throw new CommandRejectedException("the client did not offer the subprotocol " + subprotocol);
        }
        HttpFields.Builder fields = more.toBuilder();
        if (key != null) {
            fields.set(HttpNames.SEC_WEBSOCKET_ACCEPT, HandshakeKey.accept(key));
        }
        if (subprotocol != null) {
            fields.set(HttpNames.SEC_WEBSOCKET_PROTOCOL, subprotocol);
        }
        PerMessageDeflate agreed = null;
        if (deflate != null && !offers.isEmpty()) {
            DeflateParameters answer = offers.get(0).answer(deflate);
            fields.set(HttpNames.SEC_WEBSOCKET_EXTENSIONS, answer.toString());
            agreed = answer.agreed();
        }
        return new Acceptance(fields.build(), new WebSocketAgreement(subprotocol, agreed));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServerHandshake that
                && request.equals(that.request)
                && Objects.equals(key, that.key)
                && Objects.equals(refusal, that.refusal);
    }

    @Override
    public int hashCode() {
        return request.hashCode();
    }

    @Override
    public String toString() {
        return "ServerHandshake[" + request.method() + " " + request.path() + ", subprotocols " + subprotocols + ", "
                + offers + "]";
    }
}
