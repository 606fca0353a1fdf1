@NullMarked
package dev.sansio.matrix.crypto.verification;

import org.jspecify.annotations.NullMarked;
