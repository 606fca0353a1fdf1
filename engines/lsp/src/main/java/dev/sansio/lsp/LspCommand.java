package dev.sansio.lsp;

import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.jsonrpc.RpcError;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.ProgressToken;
import dev.sansio.lsp.protocol.WorkDoneProgress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the application wants; the same on both sides. */
public sealed interface LspCommand {

    /**
     * Sends a request. {@code initialize} and {@code shutdown} are requests as well, which lead through the session.
     *
     * @param id none of a request that is still open
     * @param method one of {@link dev.sansio.lsp.protocol.Requests}, or one of the application's own
     * @param params null for a method without
     * @param timeout after how long the answer is no longer awaited; zero for no limit, null for that of the config
     */
    record Request<P extends @Nullable Object, R extends @Nullable Object>(
            RpcId id,
            RequestMethod<P, R> method,
            P params,
            @Nullable Duration timeout) implements LspCommand {

        /** A request with the config's limit of time. */
        public static <P extends @Nullable Object, R extends @Nullable Object> Request<P, R> of(
                long id, RequestMethod<P, R> method, P params) {
            return new Request<>(RpcId.of(id), method, params, null);
        }
    }

    /**
     * Sends a notification. {@code exit} ends what a client sends. {@code initialized} is sent by the engine.
     *
     * @param method one of {@link dev.sansio.lsp.protocol.Notifications}, or one of the application's own
     * @param params null for a method without
     */
    record Notify<P extends @Nullable Object>(NotificationMethod<P> method, P params) implements LspCommand {}

    /**
     * Answers a request of the peer.
     *
     * @param method that of the request
     * @param result null where the method allows it
     */
    record Respond<R extends @Nullable Object>(RpcId id, RequestMethod<?, R> method, R result) implements LspCommand {}

    /** Answers a request of the peer with an error. */
    record Refuse(RpcId id, RpcError error) implements LspCommand {}

    /** Asks the peer not to go on with a request of ours, which it answers all the same. Nothing, if it was answered. */
    record Cancel(RpcId id) implements LspCommand {}

    /** Tells of work that is done, by a token that the peer has given with a request or has agreed to. */
    record ReportProgress(ProgressToken token, WorkDoneProgress value) implements LspCommand {}

    /**
     * Sends a part of the result of a request of the peer that has asked for parts.
     *
     * @param type the {@link RequestMethod#partialResult} of the request
     */
    record ReportPartialResult<T>(RpcId id, JsonType<T> type, T part) implements LspCommand {}
}
