@NullMarked
package dev.sansio.oauth.client;

import org.jspecify.annotations.NullMarked;
