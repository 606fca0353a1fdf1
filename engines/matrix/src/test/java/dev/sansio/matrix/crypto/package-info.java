@NullMarked
package dev.sansio.matrix.crypto;

import org.jspecify.annotations.NullMarked;
