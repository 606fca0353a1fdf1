@NullMarked
package dev.sansio.github.api;

import org.jspecify.annotations.NullMarked;
