/** TLS. */
@NullMarked
package dev.sansio.tls;

import org.jspecify.annotations.NullMarked;
