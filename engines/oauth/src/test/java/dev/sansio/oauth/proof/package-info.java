@NullMarked
package dev.sansio.oauth.proof;

import org.jspecify.annotations.NullMarked;
