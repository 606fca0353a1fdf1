@NullMarked
package dev.sansio.http;

import org.jspecify.annotations.NullMarked;
