/**
 * One command shows what this project does: a real mail travels through our client, over TLS made by our engine, through Reactor
 * and a real socket, to a server, and every byte and event of it is printed.
 */
@NullMarked
package dev.sansio.quickstart;

import org.jspecify.annotations.NullMarked;
