@NullMarked
package dev.sansio.http.content;

import org.jspecify.annotations.NullMarked;
