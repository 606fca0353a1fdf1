@NullMarked
package dev.sansio.github.catalogue;

import org.jspecify.annotations.NullMarked;
