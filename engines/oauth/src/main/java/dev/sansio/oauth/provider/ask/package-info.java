/**
 * What a provider asks its surroundings, what they answer, and what it tells of itself.
 *
 * <p>Every question is small, and those that change something are atomic: of two that redeem one code, one is told that it was
 * redeemed before. A store may be blocking, reactive or in memory; the engine goes on with other requests meanwhile. Answers come in
 * any order. One that comes late, twice, or for a request that is gone is ignored.
 */
@NullMarked
package dev.sansio.oauth.provider.ask;

import org.jspecify.annotations.NullMarked;
