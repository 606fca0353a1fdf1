/** Tests of the kit. */
@NullMarked
package dev.sansio.testkit;

import org.jspecify.annotations.NullMarked;
