/** Small engines, right and wrong, for one law. */
@NullMarked
package dev.sansio.testkit.asks;

import org.jspecify.annotations.NullMarked;
