@NullMarked
package dev.sansio.http.cookie;

import org.jspecify.annotations.NullMarked;
