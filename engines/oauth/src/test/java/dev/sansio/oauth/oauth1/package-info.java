@NullMarked
package dev.sansio.oauth.oauth1;

import org.jspecify.annotations.NullMarked;
