package dev.sansio.lsp.jsonrpc;

import dev.sansio.lsp.json.RawJson;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the application wants. */
public sealed interface JsonRpcCommand {

    /**
     * Sends a request.
     *
     * @param id none of a request that is still open
     * @param params an object, an array, or null for none
     * @param timeout after how long the answer is no longer awaited; zero for no limit, null for that of the config
     */
    record Request(
            RpcId id,
            String method,
            @Nullable RawJson params,
            @Nullable Duration timeout) implements JsonRpcCommand {

        /** A request with the config's limit of time. */
        public static Request of(long id, String method, @Nullable RawJson params) {
            return new Request(RpcId.of(id), method, params, null);
        }
    }

    /**
     * Sends a notification.
     *
     * @param params an object, an array, or null for none
     */
    record Notify(String method, @Nullable RawJson params) implements JsonRpcCommand {}

    /** Answers a request of the peer. */
    record Respond(RpcId id, RawJson result) implements JsonRpcCommand {}

    /** Answers a request of the peer with an error. */
    record Refuse(RpcId id, RpcError error) implements JsonRpcCommand {}

    /**
     * Asks the peer not to go on with a request of ours, which it answers all the same. Does nothing if it was answered.
     * Rejected if the conventions have no word for it.
     */
    record Cancel(RpcId id) implements JsonRpcCommand {}

    /** Tells the peer of progress. Rejected if the conventions have no word for it. */
    record Progress(RpcId token, RawJson value) implements JsonRpcCommand {}

    /** Ends the conversation once everything is transmitted. */
    record Close() implements JsonRpcCommand {}
}
