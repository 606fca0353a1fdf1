/** Tests of the kit. */
@NullMarked
package dev.sansio.testkit.purity;

import org.jspecify.annotations.NullMarked;
