/** Tests of what all versions of HTTP share. */
@NullMarked
package dev.sansio.http;

import org.jspecify.annotations.NullMarked;
