/** Tests of the kit. */
@NullMarked
package dev.sansio.testkit.log;

import org.jspecify.annotations.NullMarked;
