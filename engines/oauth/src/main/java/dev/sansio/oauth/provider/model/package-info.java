/**
 * What a provider knows: clients, and what was authorized; how it is set up; and its limits. Values only, as a store keeps them:
 * tokens and codes are here as hashes, never as they are.
 */
@NullMarked
package dev.sansio.oauth.provider.model;

import org.jspecify.annotations.NullMarked;
