package dev.sansio.lsp.jsonrpc;

import dev.sansio.core.Limit;

/**
 * The bounds of a conversation.
 *
 * @param depth how deep a message may be nested; beyond 500 a tree of Jackson cannot be shown, and reading costs stack
 * @param batch how many messages one batch may have
 * @param openRequests how many requests of ours may be unanswered; more are rejected
 * @param openRequestsOfPeer how many requests of the peer may be unanswered; more are refused with
 *     {@link RpcError#TOO_MANY_REQUESTS}
 * @param abandonedRequests of how many requests whose time is over a late answer is recognised
 * @param unreadReplies bytes of replies that the peer may leave unread before it is not read either. Two sides that each owe
 *     more than that, and each read only what the other wants to write, would wait for each other: generous is better
 */
public record JsonRpcLimits(
        Limit depth,
        Limit batch,
        Limit openRequests,
        Limit openRequestsOfPeer,
        Limit abandonedRequests,
        Limit unreadReplies) {

    /** 400 deep, 1000 in a batch, 1024 open on either side, 256 abandoned, 1 MiB of replies. */
    public static final JsonRpcLimits DEFAULTS = new JsonRpcLimits(
            new Limit("JsonRpcLimits.depth", 400),
            new Limit("JsonRpcLimits.batch", 1000),
            new Limit("JsonRpcLimits.openRequests", 1024),
            new Limit("JsonRpcLimits.openRequestsOfPeer", 1024),
            new Limit("JsonRpcLimits.abandonedRequests", 256),
            new Limit("JsonRpcLimits.unreadReplies", 1 << 20));

    /** These limits, with {@link #depth} and {@link #batch} at other values. */
    public JsonRpcLimits withMessage(int depth, int batch) {
        return new JsonRpcLimits(
                new Limit(this.depth.name(), depth),
                new Limit(this.batch.name(), batch),
                openRequests,
                openRequestsOfPeer,
                abandonedRequests,
                unreadReplies);
    }

    /** These limits, with {@link #openRequests}, {@link #openRequestsOfPeer} and {@link #abandonedRequests} at other values. */
    public JsonRpcLimits withRequests(int ours, int ofPeer, int abandoned) {
        return new JsonRpcLimits(
                depth,
                batch,
                new Limit(openRequests.name(), ours),
                new Limit(openRequestsOfPeer.name(), ofPeer),
                new Limit(abandonedRequests.name(), abandoned),
                unreadReplies);
    }

    /** These limits, with {@link #unreadReplies} at another value. */
    public JsonRpcLimits withUnreadReplies(long bytes) {
        return new JsonRpcLimits(
                depth,
                batch,
                openRequests,
                openRequestsOfPeer,
                abandonedRequests,
                new Limit(unreadReplies.name(), bytes));
    }
}
