/** A client of GitHub. */
@NullMarked
package dev.sansio.github;

import org.jspecify.annotations.NullMarked;
