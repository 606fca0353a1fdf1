/** Tokens that Spring Security obtains, for clients of any protocol. None of its beans is replaced. */
@NullMarked
package dev.sansio.spring.boot.security;

import org.jspecify.annotations.NullMarked;
