/** Tests of HTTP/1.1. */
@NullMarked
package dev.sansio.http1;

import org.jspecify.annotations.NullMarked;
