/** Tests of HPACK. */
@NullMarked
package dev.sansio.http2.hpack;

import org.jspecify.annotations.NullMarked;
