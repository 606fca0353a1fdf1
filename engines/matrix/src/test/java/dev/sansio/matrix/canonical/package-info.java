@NullMarked
package dev.sansio.matrix.canonical;

import org.jspecify.annotations.NullMarked;
