@NullMarked
package dev.sansio.oauth.metadata;

import org.jspecify.annotations.NullMarked;
