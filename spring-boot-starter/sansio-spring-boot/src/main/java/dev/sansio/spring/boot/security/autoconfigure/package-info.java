/** Auto-configuration beside Spring Security's clients of OAuth 2. */
@NullMarked
package dev.sansio.spring.boot.security.autoconfigure;

import org.jspecify.annotations.NullMarked;
