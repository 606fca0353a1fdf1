@NullMarked
package dev.sansio.http.auth;

import org.jspecify.annotations.NullMarked;
