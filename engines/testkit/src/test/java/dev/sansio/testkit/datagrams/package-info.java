/** Small engines, right and wrong, for one law. */
@NullMarked
package dev.sansio.testkit.datagrams;

import org.jspecify.annotations.NullMarked;
