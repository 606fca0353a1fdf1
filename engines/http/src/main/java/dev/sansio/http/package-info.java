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
 */
@NullMarked
package dev.sansio.http;

import org.jspecify.annotations.NullMarked;
