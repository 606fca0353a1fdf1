package dev.sansio.lsp.jsonrpc;

import dev.sansio.lsp.base.Damage;
import dev.sansio.lsp.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has happened. */
public sealed interface JsonRpcEvent {

    /**
     * The peer wants an answer: {@link JsonRpcCommand.Respond} or {@link JsonRpcCommand.Refuse}.
     *
     * @param params an object or an array, or null for none
     * @param extra members of the message that JSON-RPC does not know
     */
    record RequestReceived(
            RpcId id, String method, @Nullable RawJson params, Map<String, RawJson> extra) implements JsonRpcEvent {}

    /**
     * The peer tells something.
     *
     * @param params an object or an array, or null for none
     * @param extra members of the message that JSON-RPC does not know
     */
    record NotificationReceived(String method, @Nullable RawJson params, Map<String, RawJson> extra)
            implements JsonRpcEvent {}

    /** A request of ours has its result. A response without result or error counts as the result {@code null}. */
    record ResultReceived(RpcId id, RawJson result, Map<String, RawJson> extra) implements JsonRpcEvent {}

    /** A request of ours has failed. */
    record ErrorReceived(RpcId id, RpcError error, Map<String, RawJson> extra) implements JsonRpcEvent {}

    /** A request of ours will not be answered any more. */
    record RequestUnanswered(RpcId id, Reason reason) implements JsonRpcEvent {

        /** Why not. */
        public enum Reason {
            /** Its time is over. It was cancelled, where the conventions have a word for it. */
            TIMED_OUT,
            /** The peer has ended the conversation. */
            CLOSED
        }
    }

    /**
     * A response that answers no open request.
     *
     * @param id null if the response has none, as when the peer could not read what it answers
     * @param error what it says, if it is an error
     */
    record StrayResponse(@Nullable RpcId id, @Nullable RpcError error) implements JsonRpcEvent {}

    /** The peer asks not to go on with a request of its own, which is to be answered all the same. */
    record CancelRequested(RpcId id) implements JsonRpcEvent {}

    /** The peer tells of progress. */
    record ProgressReceived(RpcId token, RawJson value) implements JsonRpcEvent {}

    /**
     * A message that was none, and was answered with this error unless it was a response.
     *
     * @param id that of the message, as far as it has one
     */
    record InvalidMessage(@Nullable RpcId id, RpcError error) implements JsonRpcEvent {}

    /** Bytes that were no frame were dropped. */
    record FrameDropped(Damage damage, String reason) implements JsonRpcEvent {}
}
