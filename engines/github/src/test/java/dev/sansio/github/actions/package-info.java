@NullMarked
package dev.sansio.github.actions;

import org.jspecify.annotations.NullMarked;
