package dev.sansio.matrix.sync;

/**
 * A request for what is new.
 *
 * @param method of HTTP
 * @param target path and query
 * @param content JSON, or empty
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that go to the wire
public record SyncRequest(String method, String target, byte[] content) {}
