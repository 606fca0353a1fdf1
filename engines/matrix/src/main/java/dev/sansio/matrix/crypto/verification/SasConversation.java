package dev.sansio.matrix.crypto.verification;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The messages of a verification that are yet to go out, and its end. */
final class SasConversation {

    /** Ten minutes. */
    static final long PATIENCE = 600_000_000_000L;

    private final Transaction transaction;
    private final long deadline;
    private final Deque<VerificationMessage> out = new ArrayDeque<>();
    private @Nullable CancelCode cancelled;

    SasConversation(Transaction transaction, long now) {
        this.transaction = transaction;
        this.deadline = now + PATIENCE;
    }

    Transaction transaction() {
        return transaction;
    }

    long deadline() {
        return deadline;
    }

    boolean has(VerificationMessage message) {
        return transaction.has(message.content());
    }

    ObjectNode content() {
        return JsonNodeFactory.instance.objectNode();
    }

    void send(String type, ObjectNode content) {
        out.add(new VerificationMessage(type, transaction.stamp(content.deepCopy())));
    }

    void cancel(CancelCode code) {
        out.clear();
        send(VerificationMessage.CANCEL, content().put("code", code.text()).put("reason", code.name()));
    }

    void cancelled(CancelCode code) {
        cancelled = code;
    }

    @Nullable
    CancelCode cancelled() {
        return cancelled;
    }

    @Nullable
    VerificationMessage next() {
        return out.poll();
    }
}
