@NullMarked
package dev.sansio.oauth.openid;

import org.jspecify.annotations.NullMarked;
