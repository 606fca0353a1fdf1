@NullMarked
package dev.sansio.oauth.jose.jwk;

import org.jspecify.annotations.NullMarked;
