@NullMarked
package dev.sansio.github.auth;

import org.jspecify.annotations.NullMarked;
