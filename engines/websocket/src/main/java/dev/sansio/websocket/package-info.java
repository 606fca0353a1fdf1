/**
 * WebSocket (RFC 6455) as engines, in both roles.
 */
@NullMarked
package dev.sansio.websocket;

import org.jspecify.annotations.NullMarked;
