@NullMarked
package dev.sansio.matrix.crypto.megolm;

import org.jspecify.annotations.NullMarked;
