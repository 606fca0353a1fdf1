package dev.sansio.testkit;

/**
 * What an event of a datagram engine delivered on a reliable stream.
 *
 * @param stream which stream; compared with {@code equals}
 * @param bytes the bytes that it delivered
 */
public record Delivery(Object stream, Octets bytes) {}
