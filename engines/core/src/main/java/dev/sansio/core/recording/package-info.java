/**
 * Sessions written down and played again. A {@link dev.sansio.core.recording.Recorder} stands around an engine and notes every
 * call that has an effect, with what it answered; a {@link dev.sansio.core.recording.Recording} makes the same calls on a
 * fresh engine, which answers the same (law L7). So a recording of production is a reproduction on a desk.
 *
 * <p>A recording holds what was said, secrets too: treat the file as you would treat the passwords in it.
 */
@NullMarked
package dev.sansio.core.recording;

import org.jspecify.annotations.NullMarked;
