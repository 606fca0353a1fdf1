/**
 * The GitHub API on Reactor. The protocol is in {@code dev.sansio.github}: limits, renewals, redirects and retries are the engine's;
 * here an answer is a {@code Mono}, and a list a {@code Flux} whose next page is asked for when somebody wants it.
 *
 * <p>Everything is thread-safe and cold: a call is made for each subscription, and withdrawn when that is cancelled.
 */
@NullMarked
package dev.sansio.reactive.github;

import org.jspecify.annotations.NullMarked;
