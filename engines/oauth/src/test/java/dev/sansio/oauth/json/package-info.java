@NullMarked
package dev.sansio.oauth.json;

import org.jspecify.annotations.NullMarked;
