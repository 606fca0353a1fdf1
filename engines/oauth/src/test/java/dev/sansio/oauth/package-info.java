@NullMarked
package dev.sansio.oauth;

import org.jspecify.annotations.NullMarked;
