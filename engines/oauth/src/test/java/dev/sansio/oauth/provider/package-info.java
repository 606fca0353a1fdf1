@NullMarked
package dev.sansio.oauth.provider;

import org.jspecify.annotations.NullMarked;
