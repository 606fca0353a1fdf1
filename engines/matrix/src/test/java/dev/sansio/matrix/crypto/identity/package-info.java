@NullMarked
package dev.sansio.matrix.crypto.identity;

import org.jspecify.annotations.NullMarked;
