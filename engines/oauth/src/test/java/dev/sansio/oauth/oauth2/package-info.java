@NullMarked
package dev.sansio.oauth.oauth2;

import org.jspecify.annotations.NullMarked;
