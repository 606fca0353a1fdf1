/**
 * What messages say about themselves and where else to go: expectations and retries (RFC 9110 10), priority (RFC 9218),
 * alternative services (RFC 7838), who forwarded them (RFC 7239), and links (RFC 8288).
 */
@NullMarked
package dev.sansio.http.context;

import org.jspecify.annotations.NullMarked;
