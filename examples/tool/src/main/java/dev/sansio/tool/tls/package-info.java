/** TLS (RFC 8446, RFC 5246). */
@NullMarked
package dev.sansio.tool.tls;

import org.jspecify.annotations.NullMarked;
