@NullMarked
package dev.sansio.matrix.crypto.primitive;

import org.jspecify.annotations.NullMarked;
