@NullMarked
package dev.sansio.oauth.resource;

import org.jspecify.annotations.NullMarked;
