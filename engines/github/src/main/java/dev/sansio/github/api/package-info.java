/** What is said to the API and what it answers, as values. */
@NullMarked
package dev.sansio.github.api;

import org.jspecify.annotations.NullMarked;
