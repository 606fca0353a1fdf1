/** Tests of Matrix, and what they share. */
@NullMarked
package dev.sansio.matrix;

import org.jspecify.annotations.NullMarked;
