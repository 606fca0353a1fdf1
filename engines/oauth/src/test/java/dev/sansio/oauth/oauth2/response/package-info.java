@NullMarked
package dev.sansio.oauth.oauth2.response;

import org.jspecify.annotations.NullMarked;
