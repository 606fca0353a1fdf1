/** Who asks, and what they may have: clients, their certificates, assertions and proofs. Not for others. */
@NullMarked
package dev.sansio.oauth.provider.caller;

import org.jspecify.annotations.NullMarked;
