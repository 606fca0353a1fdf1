/**
 * A command-line program for those who meet a protocol: it serves and connects in either role, and decodes recordings.
 *
 * <p>A protocol joins with a package of its own, and a line in {@link dev.sansio.tool.Sansio}.
 */
@NullMarked
package dev.sansio.tool;

import org.jspecify.annotations.NullMarked;
