/**
 * Webhooks: {@link dev.sansio.github.webhook.WebhookEngine} takes deliveries on any engine that serves HTTP and answers them, and
 * {@link dev.sansio.github.webhook.WebhookRouter} leads them to those who wait for them.
 *
 * <p>The signature is checked on the octets as they came, before anything else is read of them. Only SHA-256 counts, unless
 * {@link dev.sansio.github.webhook.SignaturePolicy} says otherwise.
 *
 * <p>GitHub signs the payload and nothing else. So a recorded delivery can be replayed under another id, which is why its
 * payload is remembered too.
 */
@NullMarked
package dev.sansio.github.webhook;

import org.jspecify.annotations.NullMarked;
