/** HTTP/2 (RFC 9113), client and server. */
@NullMarked
package dev.sansio.http2;

import org.jspecify.annotations.NullMarked;
