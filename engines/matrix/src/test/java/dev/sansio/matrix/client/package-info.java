@NullMarked
package dev.sansio.matrix.client;

import org.jspecify.annotations.NullMarked;
