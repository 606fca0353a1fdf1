@NullMarked
package dev.sansio.http.conditional;

import org.jspecify.annotations.NullMarked;
