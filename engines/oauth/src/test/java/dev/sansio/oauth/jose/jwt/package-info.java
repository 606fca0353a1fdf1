@NullMarked
package dev.sansio.oauth.jose.jwt;

import org.jspecify.annotations.NullMarked;
