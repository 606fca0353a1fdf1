@NullMarked
package dev.sansio.http.multipart;

import org.jspecify.annotations.NullMarked;
