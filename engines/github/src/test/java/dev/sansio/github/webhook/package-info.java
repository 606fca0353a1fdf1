@NullMarked
package dev.sansio.github.webhook;

import org.jspecify.annotations.NullMarked;
