/** Spring's {@code WebClient} on our HTTP engines. */
@NullMarked
package dev.sansio.spring.boot.http;

import org.jspecify.annotations.NullMarked;
