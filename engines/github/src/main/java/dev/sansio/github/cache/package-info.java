/**
 * What the surroundings are asked to remember, so that GitHub need only say that nothing has changed, which it does not charge.
 */
@NullMarked
package dev.sansio.github.cache;

import org.jspecify.annotations.NullMarked;
