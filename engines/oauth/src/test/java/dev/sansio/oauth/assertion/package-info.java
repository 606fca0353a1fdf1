@NullMarked
package dev.sansio.oauth.assertion;

import org.jspecify.annotations.NullMarked;
