@NullMarked
package dev.sansio.oauth.registration;

import org.jspecify.annotations.NullMarked;
