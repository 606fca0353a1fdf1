@NullMarked
package dev.sansio.http.caching;

import org.jspecify.annotations.NullMarked;
