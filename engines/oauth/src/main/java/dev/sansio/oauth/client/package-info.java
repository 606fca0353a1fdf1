/** The client part of OAuth as engines that HTTP carries. */
@NullMarked
package dev.sansio.oauth.client;

import org.jspecify.annotations.NullMarked;
