package dev.sansio.matrix.client;

import dev.sansio.core.Ask;

/** What the client asks of its surroundings: a place where things outlive it. */
public sealed interface MatrixAsk extends Ask {

    /** Up to where was everything stored? {@link MatrixAnswer.SyncToken}. */
    record LoadSyncToken(long token) implements MatrixAsk {}

    /** Keep up to where everything was stored. {@link MatrixAnswer.Saved}, for which nothing waits. */
    record SaveSyncToken(long token, String nextBatch) implements MatrixAsk {}

    /** Keep a session whose token was renewed; it is not used before {@link MatrixAnswer.Saved}. */
    record SaveSession(long token, Session session) implements MatrixAsk {}
}
