/** Bytes in, events out, without a socket: the engine is fed byte by byte, so that every offset is exact. */
@NullMarked
package dev.sansio.tool.decode;

import org.jspecify.annotations.NullMarked;
