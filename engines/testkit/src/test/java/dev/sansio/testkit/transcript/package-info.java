/** Tests of the kit. */
@NullMarked
package dev.sansio.testkit.transcript;

import org.jspecify.annotations.NullMarked;
