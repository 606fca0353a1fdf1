/** Tests of HTTP/2. */
@NullMarked
package dev.sansio.http2;

import org.jspecify.annotations.NullMarked;
