@NullMarked
package dev.sansio.matrix.event;

import org.jspecify.annotations.NullMarked;
