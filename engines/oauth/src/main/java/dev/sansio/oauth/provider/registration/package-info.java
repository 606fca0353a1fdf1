/** Clients that register themselves (RFC 7591, RFC 7592). Not for others. */
@NullMarked
package dev.sansio.oauth.provider.registration;

import org.jspecify.annotations.NullMarked;
