package dev.sansio.lsp;

import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.method.RequestMethod;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an engine remembers of its session. */
final class Session {

    SessionState state = SessionState.AWAITING_INITIALIZE;
    PositionEncoding encoding = PositionEncoding.UTF_16;
    /** What the other side can do. */
    Announced peer = Announced.NOTHING;

    final Registrations registrations = new Registrations();
    /** Requests of ours, and of the peer, that are not answered. */
    final Map<RpcId, Exchange> asked = new HashMap<>();

    final Map<RpcId, Exchange> asking = new HashMap<>();
    /** Tokens that we have given, by which the peer tells; and those that the peer has given. */
    final Tokens tokens = new Tokens();

    final Tokens tokensOfPeer = new Tokens();

    /**
     * A request that is open.
     *
     * @param method null if the specification does not have it
     * @param params null unless they mean something when the answer comes
     */
    record Exchange(
            @Nullable RequestMethod<?, ?> method, @Nullable Object params) {}

    void asked(RpcId id, RequestMethod<?, ?> method, @Nullable Object params) {
        asked.put(id, new Exchange(method, LspEngine.isRemembered(method) ? params : null));
        tokens.begin(id, params);
    }

    void asking(RpcId id, @Nullable RequestMethod<?, ?> method, @Nullable Object params) {
        asking.put(id, new Exchange(method, method != null && LspEngine.isRemembered(method) ? params : null));
        tokensOfPeer.begin(id, params);
    }

    /** A request of ours is answered or given up; null if there is none. */
    @Nullable
    Exchange closed(RpcId id) {
        tokens.end(id);
        return asked.remove(id);
    }
}
