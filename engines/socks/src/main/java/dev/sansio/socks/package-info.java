/** SOCKS. */
@NullMarked
package dev.sansio.socks;

import org.jspecify.annotations.NullMarked;
