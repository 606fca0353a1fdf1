@NullMarked
package dev.sansio.oauth.form;

import org.jspecify.annotations.NullMarked;
