/** Calls of an engine: intercepted, recorded, written down and replayed. */
@NullMarked
package dev.sansio.testkit.log;

import org.jspecify.annotations.NullMarked;
