/**
 * HTTP semantics (RFC 9110) that all versions share: fields, heads, and one vocabulary of events and commands.
 *
 * <p>An engine of any version is an {@link dev.sansio.http.HttpEngine}: it tells {@link dev.sansio.http.HttpEvent}s and
 * takes {@link dev.sansio.http.HttpCommand}s. Protocols that are carried by HTTP depend on these, never on a version.
 *
 * <p>What only one version can say does not appear: no reason phrase, no chunk boundaries, no {@code Host}, no
 * connection-specific fields. An engine takes them out on the way in and refuses them on the way out, so that fields
 * can be copied from one version to another.
 *
 * <p>Credit: data that was received counts against a window until {@link dev.sansio.http.HttpCommand.Consumed} gives it
 * back, in HTTP/1.1 too, so that a slow reader stops its peer in every version and the version cannot be told.
 *
 * <p>Values are immutable and checked when they are made: what exists can be written, and cannot break a message
 * (response splitting, RFC 9110 11.1 and 17.5).
 *
 * <p>What fields say is read and written by values of their own, each in a package that depends on this one only, or on those
 * named before it:
 *
 * <ul>
 *   <li>{@code structured}: structured field values (RFC 9651), which new fields are made of
 *   <li>{@code content}: media types, {@code Content-Disposition}, text in any script (RFC 9110 8.3, RFC 6266, RFC 8187)
 *   <li>{@code multipart}: multipart content as streams (RFC 2046, RFC 7578)
 *   <li>{@code conditional}: entity tags and preconditions (RFC 9110 13)
 *   <li>{@code range}: ranges (RFC 9110 14)
 *   <li>{@code negotiation}: {@code Accept} and its like (RFC 9110 12)
 *   <li>{@code caching}: {@code Cache-Control} (RFC 9111 5.2)
 *   <li>{@code cookie}: cookies, and a client's jar of them (RFC 6265bis)
 *   <li>{@code auth}: challenges and credentials, Basic, Bearer, Digest (RFC 9110 11, RFC 7617, RFC 6750, RFC 7616)
 *   <li>{@code context}: expectations, retries, priority, alternative services, forwarding, links (RFC 9110 10, RFC 9218,
 *       RFC 7838, RFC 7239, RFC 8288)
 * </ul>
 *
 * <p>Their {@code parse} gives a value or throws a {@link dev.sansio.http.MalformedFieldException}; for fields without a class
 * of their own there is {@link dev.sansio.http.FieldReader}. Left out: content codings, caches, problem details.
 */
@NullMarked
package dev.sansio.http;

import org.jspecify.annotations.NullMarked;
