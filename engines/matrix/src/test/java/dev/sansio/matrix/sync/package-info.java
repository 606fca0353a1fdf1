@NullMarked
package dev.sansio.matrix.sync;

import org.jspecify.annotations.NullMarked;
