/** A line protocol small enough to be seen through, on which the laws are tried. */
@NullMarked
package dev.sansio.testkit.line;

import org.jspecify.annotations.NullMarked;
