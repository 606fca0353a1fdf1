@NullMarked
package dev.sansio.matrix.crypto.export;

import org.jspecify.annotations.NullMarked;
