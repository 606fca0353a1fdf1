@NullMarked
package dev.sansio.matrix.crypto.olm;

import org.jspecify.annotations.NullMarked;
