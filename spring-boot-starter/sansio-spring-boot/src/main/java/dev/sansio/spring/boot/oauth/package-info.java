/** OAuth in Spring applications. */
@NullMarked
package dev.sansio.spring.boot.oauth;

import org.jspecify.annotations.NullMarked;
