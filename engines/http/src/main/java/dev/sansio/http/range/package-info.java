/** Range requests (RFC 9110 14): {@code Range}, {@code If-Range}, {@code Content-Range}. */
@NullMarked
package dev.sansio.http.range;

import org.jspecify.annotations.NullMarked;
