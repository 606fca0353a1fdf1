package dev.sansio.lsp;

import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.protocol.ProgressToken;
import dev.sansio.lsp.protocol.WithPartialResultToken;
import dev.sansio.lsp.protocol.WithWorkDoneToken;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens of progress that are in use in one direction: those that came with requests, and those of their own. */
final class Tokens {

    private final Map<ProgressToken, RpcId> work = new HashMap<>();
    private final Map<ProgressToken, RpcId> parts = new HashMap<>();
    private final Map<RpcId, ProgressToken> workOf = new HashMap<>();
    private final Map<RpcId, ProgressToken> partsOf = new HashMap<>();
    private final Set<ProgressToken> created = new HashSet<>();

    /** Whether parameters bring a token that is in use. */
    boolean clashes(@Nullable Object params) {
        return isUsed(workToken(params)) || isUsed(partToken(params));
    }

    private boolean isUsed(@Nullable ProgressToken token) {
        return token != null && (work.containsKey(token) || parts.containsKey(token) || created.contains(token));
    }

    /** A request begins, whose parameters may bring tokens. */
    void begin(RpcId id, @Nullable Object params) {
        ProgressToken workToken = workToken(params);
        if (workToken != null) {
            work.put(workToken, id);
            workOf.put(id, workToken);
        }
        ProgressToken partToken = partToken(params);
        if (partToken != null) {
            parts.put(partToken, id);
            partsOf.put(id, partToken);
        }
    }

    /** A request ends, and its tokens with it. */
    void end(RpcId id) {
        ProgressToken workToken = workOf.remove(id);
        if (workToken != null) {
            work.remove(workToken, id);
        }
        ProgressToken partToken = partsOf.remove(id);
        if (partToken != null) {
            parts.remove(partToken, id);
        }
    }

    /** A token of its own comes into use. */
    void create(ProgressToken token) {
        created.add(token);
    }

    /** A token of its own is used no longer. */
    void release(ProgressToken token) {
        created.remove(token);
    }

    int created() {
        return created.size();
    }

    /** Whether work may be told of by a token. */
    boolean tellsWork(ProgressToken token) {
        return work.containsKey(token) || created.contains(token);
    }

    /** The request whose work a token tells of, or null. */
    @Nullable
    RpcId requestOfWork(ProgressToken token) {
        return work.get(token);
    }

    /** The request of whose result a token brings parts, or null. */
    @Nullable
    RpcId requestOfParts(ProgressToken token) {
        return parts.get(token);
    }

    /** The token by which the parts of the result of a request are sent, or null. */
    @Nullable
    ProgressToken partToken(RpcId id) {
        return partsOf.get(id);
    }

    private static @Nullable ProgressToken workToken(@Nullable Object params) {
        return params instanceof WithWorkDoneToken with ? with.workDoneToken() : null;
    }

    private static @Nullable ProgressToken partToken(@Nullable Object params) {
        return params instanceof WithPartialResultToken with ? with.partialResultToken() : null;
    }
}
