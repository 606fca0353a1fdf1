/** Who one is to GitHub: tokens, apps and their installations, and people who log in with a code. */
@NullMarked
package dev.sansio.github.auth;

import org.jspecify.annotations.NullMarked;
