/**
 * What content is and is called: {@code Content-Type} (RFC 9110 8.3), {@code Content-Disposition} (RFC 6266), and parameter
 * values in any script (RFC 8187).
 */
@NullMarked
package dev.sansio.http.content;

import org.jspecify.annotations.NullMarked;
