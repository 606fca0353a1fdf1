@NullMarked
package dev.sansio.matrix.crypto.machine;

import org.jspecify.annotations.NullMarked;
