package dev.sansio.lsp.jsonrpc;

import dev.sansio.core.Phase;
import dev.sansio.core.SingleChannelEngine;
import org.jspecify.annotations.Nullable;

/**
 * One side of JSON-RPC 2.0 over the base protocol; the other side is another one of these.
 *
 * <p>The conversation is open from the start. It ends by {@link JsonRpcCommand.Close}, or when the peer has ended its
 * direction and everything that it has asked is answered.
 */
public final class JsonRpcEngine extends SingleChannelEngine<JsonRpcCommand, JsonRpcEvent> {

    private final JsonRpcConversation conversation;
    private boolean abandoned;

    /** An engine at the beginning of a connection. */
    public JsonRpcEngine(JsonRpcConfig config) {
        super(Phase.OPEN);
        this.conversation = new JsonRpcConversation(config, in, out);
    }

    @Override
    protected void accept(JsonRpcCommand command) {
        conversation.check(command);
        if (command instanceof JsonRpcCommand.Close) {
            enter(Phase.CLOSED);
            return;
        }
        conversation.execute(command, now());
        if (abandoned) { // nobody will answer a request any more
            conversation.abandon().forEach(this::emit);
        }
        heed();
    }

    @Override
    protected @Nullable JsonRpcEvent parse() {
        JsonRpcEvent event = conversation.next();
        heed();
        return event;
    }

    /** A peer that reads none of the replies which it causes is not read either. */
    private void heed() {
        boundOutput(conversation.outputBound());
    }

    @Override
    protected void ended() {
        if (conversation.midMessage()) {
            throw truncated("input ended in the middle of a message");
        }
        if (!abandoned) {
            abandoned = true;
            conversation.abandon().forEach(this::emit);
        }
        if (!conversation.owes()) {
            enter(Phase.CLOSED);
        }
    }

    @Override
    protected long timers() {
        return conversation.deadline();
    }

    @Override
    protected void due() {
        for (JsonRpcEvent late = conversation.expire(now(), true);
                late != null;
                late = conversation.expire(now(), true)) {
            emit(late);
        }
    }
}
