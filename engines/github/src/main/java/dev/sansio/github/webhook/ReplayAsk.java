package dev.sansio.github.webhook;

import dev.sansio.core.Ask;

/**
 * Did a delivery come before? To be remembered with the same stroke, for all connections together; a {@link DeliveryWindow} does
 * that.
 *
 * @param deliveryId from a field, which nobody has signed
 * @param digest of the payload, by SHA-256 in hexadecimal digits: a replay under another id is known by it
 */
public record ReplayAsk(long token, String deliveryId, String digest) implements Ask {}
