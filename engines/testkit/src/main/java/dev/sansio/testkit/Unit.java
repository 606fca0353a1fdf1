package dev.sansio.testkit;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code transmit} yielded.
 *
 * @param remote whither a datagram goes; null for a buffer of a stream
 * @param bytes its content
 */
public record Unit(@Nullable InetSocketAddress remote, Octets bytes) {}
