@NullMarked
package dev.sansio.matrix.api;

import org.jspecify.annotations.NullMarked;
