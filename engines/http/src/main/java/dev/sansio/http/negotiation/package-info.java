/**
 * Content negotiation (RFC 9110 12): which of what a server has a client likes best.
 *
 * <pre>{@code
 * MediaType best = Accept.parse("text/html, application/json;q=0.5").best(List.of(json, html)); // html
 * }</pre>
 */
@NullMarked
package dev.sansio.http.negotiation;

import org.jspecify.annotations.NullMarked;
