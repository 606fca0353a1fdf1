@NullMarked
package dev.sansio.matrix.crypto.secret;

import org.jspecify.annotations.NullMarked;
