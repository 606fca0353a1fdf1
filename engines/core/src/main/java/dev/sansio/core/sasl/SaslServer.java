package dev.sansio.core.sasl;

import org.jspecify.annotations.Nullable;

/**
 * The server's side of one exchange. It knows no users: what only a store can know is a {@link SaslStep.Question}, which
 * the caller answers when it can.
 */
public interface SaslServer {

    /** The registered name. */
    String mechanism();

    /**
     * What follows from the client's message.
     *
     * @param response the client's bytes, decoded; not changed. Null at the first call if the client sent no initial
     *     response. An empty array at the first call means the same, except to EXTERNAL and ANONYMOUS, which know an empty
     *     message
     * @throws IllegalStateException if a question is open or the exchange is over
     */
    SaslStep next(byte @Nullable [] response);

    /**
     * What follows from the answer to the open question.
     *
     * @throws IllegalStateException if no question is open
     * @throws IllegalArgumentException if the answer does not fit the question, which remains open
     */
    SaslStep answer(SaslAnswer answer);
}
