@NullMarked
package dev.sansio.matrix.room;

import org.jspecify.annotations.NullMarked;
