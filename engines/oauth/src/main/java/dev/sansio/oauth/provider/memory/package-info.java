/**
 * A store in memory that answers what a provider asks, for tests and embedded use. It keeps no time, so that whoever uses it says what
 * time it is, and it is for one caller at a time: behind several engines it stands in one confinement.
 */
@NullMarked
package dev.sansio.oauth.provider.memory;

import org.jspecify.annotations.NullMarked;
