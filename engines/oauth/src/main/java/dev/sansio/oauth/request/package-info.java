/**
 * Requests for authorization that are signed (RFC 9101): {@link dev.sansio.oauth.request.RequestObject}, sent by value in {@code
 * request}, by reference in {@code request_uri}, or pushed (RFC 9126 3).
 *
 * <p>Withstood, each with a test: a request of another client, for another provider, of another type of JWT, without a signature, or
 * too old; one in another; parameters beside it, which nobody signed and which therefore do not count (RFC 9101 6.3).
 *
 * <p>Left out: fetching a reference, which is for whoever has a transport, and is best confined to URIs that were registered (RFC
 * 9101 10.4.1).
 */
@NullMarked
package dev.sansio.oauth.request;

import org.jspecify.annotations.NullMarked;
