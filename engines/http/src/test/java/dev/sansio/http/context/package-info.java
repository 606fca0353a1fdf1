@NullMarked
package dev.sansio.http.context;

import org.jspecify.annotations.NullMarked;
