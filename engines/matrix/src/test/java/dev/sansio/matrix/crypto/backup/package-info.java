@NullMarked
package dev.sansio.matrix.crypto.backup;

import org.jspecify.annotations.NullMarked;
