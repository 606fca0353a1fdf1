package dev.sansio.github.webhook;

import dev.sansio.core.Ask;

/**
 * A delivery about which was asked came into no hands, and is to count as the first when it comes again. No answer is awaited; a
 * {@link DeliveryWindow} does it.
 *
 * @param asked the token of the {@link ReplayAsk}: what another one has remembered stays, as the delivery has come before
 * @param deliveryId as it was asked
 * @param digest as it was asked
 */
public record ReplayForget(long token, long asked, String deliveryId, String digest) implements Ask {}
