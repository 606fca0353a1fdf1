package dev.sansio.reactive.lsp;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.lsp.LspCommand;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.ProgressToken;
import dev.sansio.lsp.protocol.WithWorkDoneToken;
import dev.sansio.lsp.protocol.WorkDoneProgress;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A request that is being answered: what can be told before the answer. */
public final class RequestContext {

    private final Conversation conversation;
    private final RpcId id;
    private final RequestMethod<?, ?> method;
    private final @Nullable Object params;

    RequestContext(Conversation conversation, RpcId id, RequestMethod<?, ?> method, @Nullable Object params) {
        this.conversation = conversation;
        this.id = id;
        this.method = method;
        this.params = params;
    }

    /** Tells of the work, if the other side wants to know. */
    public Mono<Void> progress(WorkDoneProgress value) {
        ProgressToken token = params instanceof WithWorkDoneToken with ? with.workDoneToken() : null;
        return token == null ? Mono.empty() : conversation.send(new LspCommand.ReportProgress(token, value));
    }

    /**
     * Sends a part of the result, if the other side wants parts; what was sent so is not in the answer again.
     *
     * @param value of the type of the method's {@link RequestMethod#partialResult}
     * @return whether it was sent
     */
    public Mono<Boolean> part(Object value) {
        JsonType<?> type = method.partialResult();
        return type == null ? Mono.just(false) : sent(type, value);
    }

    @SuppressWarnings("unchecked") // what is of another type is rejected when it is written
    private <T> Mono<Boolean> sent(JsonType<T> type, Object value) {
        return conversation
                .send(new LspCommand.ReportPartialResult<>(id, type, (T) value))
                .thenReturn(true)
                .onErrorReturn(CommandRejectedException.class, false);
    }
}
