@NullMarked
package dev.sansio.http.structured;

import org.jspecify.annotations.NullMarked;
