package dev.sansio.matrix.crypto.machine;

import tools.jackson.databind.node.ObjectNode;

/**
 * A request that is to be made. Repeated as it is until it was answered or given up.
 *
 * @param id by which the answer is told
 * @param kind which request
 * @param eventType of messages to devices; empty otherwise
 * @param transactionId of messages to devices; empty otherwise
 * @param body in JSON
 */
public record EncryptionRequest(long id, Kind kind, String eventType, String transactionId, ObjectNode body) {

    /** Which request. */
    public enum Kind {
        /** {@code POST /keys/upload}. */
        UPLOAD_KEYS,
        /** {@code POST /keys/query}. */
        QUERY_KEYS,
        /** {@code POST /keys/claim}. */
        CLAIM_KEYS,
        /** {@code PUT /sendToDevice/{eventType}/{txnId}}. */
        SEND_TO_DEVICE
    }
}
