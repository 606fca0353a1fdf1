package dev.sansio.websocket;

import dev.sansio.core.Limit;

/**
 * Every bound that the engines keep. Who exceeds a size is told Close 1009, who exceeds a number or a rate 1008.
 *
 * @param frame octets of payload in one frame
 * @param message octets of payload in one message, as they are on the wire
 * @param inflated octets of one message after decompression
 * @param ratio how many times longer a message may be after decompression than on the wire; held against the lengths of the
 *     frames that have begun, and only from {@link #RATIO_FROM} octets on
 * @param fragments frames of one message
 * @param emptyFragments frames of one message that are empty, its last frame not counted
 * @param controlFrames how many control frames may come at once
 * @param controlFramesPerSecond how many may come every second in the long run; at most 1,000,000,000
 * @param unsentPongs octets of Pongs that wait because the peer does not read; beyond, only the newest Ping is answered, and a
 *     second later
 */
public record WebSocketLimits(
        Limit frame,
        Limit message,
        Limit inflated,
        Limit ratio,
        Limit fragments,
        Limit emptyFragments,
        Limit controlFrames,
        Limit controlFramesPerSecond,
        Limit unsentPongs) {

    /** From how many octets on the ratio of a decompressed message counts: zeros deflate well, and a few do no harm. */
    public static final int RATIO_FROM = 1 << 20;

    /** Generous for ordinary messages; a whole of 16 MiB. */
    public static final WebSocketLimits DEFAULTS = new WebSocketLimits(
            new Limit("WebSocketLimits.frame", 16L << 20),
            new Limit("WebSocketLimits.message", 16L << 20),
            new Limit("WebSocketLimits.inflated", 16L << 20),
            new Limit("WebSocketLimits.ratio", 200),
            new Limit("WebSocketLimits.fragments", 1 << 17),
            new Limit("WebSocketLimits.emptyFragments", 64),
            new Limit("WebSocketLimits.controlFrames", 1000),
            new Limit("WebSocketLimits.controlFramesPerSecond", 100),
            new Limit("WebSocketLimits.unsentPongs", 16L << 10));

    /** These limits, with {@link #frame}, {@link #message} and {@link #inflated} at other values. */
    public WebSocketLimits withSizes(long ofFrame, long ofMessage, long ofInflated) {
        return new WebSocketLimits(
                new Limit(frame.name(), ofFrame),
                new Limit(message.name(), ofMessage),
                new Limit(inflated.name(), ofInflated),
                ratio,
                fragments,
                emptyFragments,
                controlFrames,
                controlFramesPerSecond,
                unsentPongs);
    }

    /** These limits, with {@link #ratio} at another value. */
    public WebSocketLimits withRatio(long times) {
        return new WebSocketLimits(
                frame,
                message,
                inflated,
                new Limit(ratio.name(), times),
                fragments,
                emptyFragments,
                controlFrames,
                controlFramesPerSecond,
                unsentPongs);
    }

    /** These limits, with {@link #fragments} and {@link #emptyFragments} at other values. */
    public WebSocketLimits withFragments(long frames, long empty) {
        return new WebSocketLimits(
                frame,
                message,
                inflated,
                ratio,
                new Limit(fragments.name(), frames),
                new Limit(emptyFragments.name(), empty),
                controlFrames,
                controlFramesPerSecond,
                unsentPongs);
    }

    /** These limits, with {@link #controlFrames}, {@link #controlFramesPerSecond} and {@link #unsentPongs} at other values. */
    public WebSocketLimits withControlFrames(long atOnce, long perSecond, long unsentOctets) {
        return new WebSocketLimits(
                frame,
                message,
                inflated,
                ratio,
                fragments,
                emptyFragments,
                new Limit(controlFrames.name(), atOnce),
                new Limit(controlFramesPerSecond.name(), perSecond),
                new Limit(unsentPongs.name(), unsentOctets));
    }
}
