/** Makes Java of the extracts of the specification. */
@NullMarked
package dev.sansio.matrix.generator;

import org.jspecify.annotations.NullMarked;
