/** Tests of the kit. */
@NullMarked
package dev.sansio.testkit.laws;

import org.jspecify.annotations.NullMarked;
