/**
 * Cookies (RFC 6265, and the draft that replaces it, RFC 6265bis): what servers set, what clients keep and send.
 *
 * <p>{@link dev.sansio.http.cookie.CookieJar} is a client's store without a clock: each call is told the time of day. Which
 * domains are public suffixes is asked of {@link dev.sansio.http.cookie.PublicSuffixes}.
 */
@NullMarked
package dev.sansio.http.cookie;

import org.jspecify.annotations.NullMarked;
