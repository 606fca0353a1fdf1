@NullMarked
package dev.sansio.oauth.request;

import org.jspecify.annotations.NullMarked;
