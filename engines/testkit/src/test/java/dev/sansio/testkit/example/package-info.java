/** The example of the README. */
@NullMarked
package dev.sansio.testkit.example;

import org.jspecify.annotations.NullMarked;
