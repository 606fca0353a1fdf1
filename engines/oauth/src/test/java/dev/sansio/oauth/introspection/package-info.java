@NullMarked
package dev.sansio.oauth.introspection;

import org.jspecify.annotations.NullMarked;
