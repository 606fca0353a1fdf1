@NullMarked
package dev.sansio.matrix.homeserver;

import org.jspecify.annotations.NullMarked;
