@NullMarked
package dev.sansio.smtp;

import org.jspecify.annotations.NullMarked;
