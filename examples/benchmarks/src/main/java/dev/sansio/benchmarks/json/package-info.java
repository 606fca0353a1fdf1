/** Texts of JSON as trees. */
@NullMarked
package dev.sansio.benchmarks.json;

import org.jspecify.annotations.NullMarked;
