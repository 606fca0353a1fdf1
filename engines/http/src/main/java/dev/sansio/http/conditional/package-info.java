/** Conditional requests (RFC 9110 13): validators, how they compare, and what a server makes of preconditions. */
@NullMarked
package dev.sansio.http.conditional;

import org.jspecify.annotations.NullMarked;
