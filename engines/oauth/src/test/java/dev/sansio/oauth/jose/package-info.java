@NullMarked
package dev.sansio.oauth.jose;

import org.jspecify.annotations.NullMarked;
