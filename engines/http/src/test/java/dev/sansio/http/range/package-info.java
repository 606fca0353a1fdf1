@NullMarked
package dev.sansio.http.range;

import org.jspecify.annotations.NullMarked;
