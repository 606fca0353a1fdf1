/** Small engines, right and wrong, for one law. */
@NullMarked
package dev.sansio.testkit.credit;

import org.jspecify.annotations.NullMarked;
