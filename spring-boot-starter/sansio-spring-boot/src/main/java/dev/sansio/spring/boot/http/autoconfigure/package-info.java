/** Auto-configuration of {@code WebClient} on our HTTP engines, for who asks for it. */
@NullMarked
package dev.sansio.spring.boot.http.autoconfigure;

import org.jspecify.annotations.NullMarked;
