@NullMarked
package dev.sansio.oauth.device;

import org.jspecify.annotations.NullMarked;
