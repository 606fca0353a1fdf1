package dev.sansio.lsp;

import dev.sansio.lsp.base.Damage;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.jsonrpc.JsonRpcEvent;
import dev.sansio.lsp.jsonrpc.RpcError;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.InitializeResult;
import dev.sansio.lsp.protocol.ProgressToken;
import dev.sansio.lsp.protocol.WorkDoneProgress;
import org.jspecify.annotations.Nullable;

/** What has happened; the same on both sides, but for {@link Initialized} and {@link Exited}. */
public sealed interface LspEvent {

    /** To the client: the server is ready, {@code initialized} was sent, and the session is open. */
    record Initialized(RpcId id, InitializeResult result) implements LspEvent {}

    /**
     * To the server: the client wants it to exit, or is gone.
     *
     * @param code what its process exits with: 0 after {@code shutdown}, else 1
     */
    record Exited(int code) implements LspEvent {}

    /** The peer wants an answer: {@link LspCommand.Respond} or {@link LspCommand.Refuse}. */
    record RequestReceived<P extends @Nullable Object>(RpcId id, RequestMethod<P, ?> method, P params)
            implements LspEvent {}

    /** The peer wants an answer to a request that the specification does not have and the config names. */
    record CustomRequestReceived(
            RpcId id, String method, @Nullable RawJson params) implements LspEvent {}

    /** The peer tells something. Documents that it has changed are changed when this is told. */
    record NotificationReceived<P extends @Nullable Object>(NotificationMethod<P> method, P params)
            implements LspEvent {}

    /** The peer tells something that the specification does not have. */
    record CustomNotificationReceived(
            String method, @Nullable RawJson params) implements LspEvent {}

    /** A request of ours has its result. */
    record ResultReceived<R extends @Nullable Object>(RpcId id, RequestMethod<?, R> method, R result)
            implements LspEvent {}

    /** A request of ours has a result that is none of its type. */
    record ResultUnreadable(RpcId id, RequestMethod<?, ?> method, RawJson result, String reason) implements LspEvent {}

    /** A request of ours has failed. */
    record ErrorReceived(RpcId id, RequestMethod<?, ?> method, RpcError error) implements LspEvent {}

    /** A request of ours will not be answered any more. */
    record RequestUnanswered(RpcId id, RequestMethod<?, ?> method, JsonRpcEvent.RequestUnanswered.Reason reason)
            implements LspEvent {}

    /**
     * A part of the result of a request of ours.
     *
     * @param part a value of {@link RequestMethod#partialResult}
     */
    record PartialResultReceived(RpcId id, RequestMethod<?, ?> method, Object part) implements LspEvent {}

    /**
     * The peer tells of work that it does.
     *
     * @param request the request of ours that it works on, or null for work of its own
     */
    record WorkDoneProgressReceived(
            ProgressToken token, @Nullable RpcId request, WorkDoneProgress value) implements LspEvent {}

    /** The peer tells of progress by a token that is not in use, or in a way that is not known. */
    record ProgressReceived(RpcId token, RawJson value) implements LspEvent {}

    /** The peer asks not to go on with a request of its own, which is to be answered all the same. */
    record CancelRequested(RpcId id) implements LspEvent {}

    /**
     * The engine has refused a message, and has answered if it was a request.
     *
     * @param method what it was, as far as is known
     */
    record MessageRefused(@Nullable RpcId id, @Nullable String method, RpcError error) implements LspEvent {}

    /** A response that answers no open request. */
    record StrayResponse(@Nullable RpcId id, @Nullable RpcError error) implements LspEvent {}

    /** Bytes that were no frame were dropped. */
    record FrameDropped(Damage damage, String reason) implements LspEvent {}

    /** To the server: what the client says of a document does not go with what it has said before; the document is forgotten. */
    record DocumentOutOfSync(String uri, String reason) implements LspEvent {}
}
