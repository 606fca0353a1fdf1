/**
 * HPACK, the compression of fields in HTTP/2 (RFC 7541): a decoder and an encoder, one of each to a connection.
 *
 * <p>A block goes in one pass into a {@link dev.sansio.http2.hpack.HpackSink}. What the tables know is told without making
 * anything: an entry is a ready field. What a message must not have is malformed and leaves the tables in step; what breaks
 * the compression is an {@link dev.sansio.http2.hpack.HpackException} and ends the connection (COMPRESSION_ERROR).
 *
 * <p>The size and the number of the fields of a block are for the sink to limit; it may stop listening, but the block has to
 * be decoded to its end.
 *
 * <p>Not for use by several threads at a time.
 */
@NullMarked
package dev.sansio.http2.hpack;

import org.jspecify.annotations.NullMarked;
