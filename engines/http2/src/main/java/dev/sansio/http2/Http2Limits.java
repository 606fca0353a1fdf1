package dev.sansio.http2;

import dev.sansio.core.Limit;

/**
 * Every bound that the engines keep. What is above {@code events}, {@code parked}, {@code unsentReplies} or {@code
 * unsentResponses} makes the engine less hungry; what is above {@code head} or {@code fields} costs the peer a stream, and
 * everything else the connection, with ENHANCE_YOUR_CALM.
 *
 * @param headOctets encoded octets of one head, over all its frames
 * @param headFrames frames of one head, however small
 * @param head decoded octets of one head, with 32 for each field; what MAX_HEADER_LIST_SIZE should say
 * @param fields fields of one head, crumbs of cookies counted singly
 * @param informational interim responses before a final one
 * @param encoderTable octets of our own table of compression, whatever the peer allows
 * @param resets RST_STREAM of the peer in a burst
 * @param resetsPerSecond RST_STREAM of the peer a second, in the long run
 * @param faults streams that the peer makes us reset, in a burst
 * @param faultsPerSecond streams that the peer makes us reset a second, in the long run
 * @param control SETTINGS, PING, priorities, empty DATA, late and unknown frames in a burst
 * @param controlPerSecond such frames a second, in the long run
 * @param windowUpdates WINDOW_UPDATE in a burst, beyond two for each piece of data that we sent
 * @param windowUpdatesPerSecond WINDOW_UPDATE a second, in the long run
 * @param events events that wait for poll before parsing pauses
 * @param parked ended exchanges with unconsumed data before no more input is wanted
 * @param unsentReplies octets of replies to control frames that wait for the peer to read, before no more input is wanted
 * @param unsentResponses a server: octets of heads and replies that wait for the peer to read, before no more input is wanted
 * @param waitingRequests a client: requests that wait for a free stream
 * @param pings PINGs of ours that are not answered yet
 * @param settingsInFlight SETTINGS of ours that are not acknowledged yet
 * @param closedStreams streams that we reset and remember, so that late frames are tolerated
 * @param promises a client that allows pushes: promised streams at a time
 * @param unknownFrame octets of an unknown frame that are told; of larger ones nothing is kept
 * @param priorityUpdates priorities kept for streams that are not open yet
 * @param stallProgress octets that count as progress of an exchange that waits for the peer's window
 */
public record Http2Limits(
        Limit headOctets,
        Limit headFrames,
        Limit head,
        Limit fields,
        Limit informational,
        Limit encoderTable,
        Limit resets,
        Limit resetsPerSecond,
        Limit faults,
        Limit faultsPerSecond,
        Limit control,
        Limit controlPerSecond,
        Limit windowUpdates,
        Limit windowUpdatesPerSecond,
        Limit events,
        Limit parked,
        Limit unsentReplies,
        Limit unsentResponses,
        Limit waitingRequests,
        Limit pings,
        Limit settingsInFlight,
        Limit closedStreams,
        Limit promises,
        Limit unknownFrame,
        Limit priorityUpdates,
        Limit stallProgress) {

    /** What browsers, clients and servers of today need. */
    public static final Http2Limits DEFAULTS = new Http2Limits(
            new Limit("Http2Limits.headOctets", 65536),
            new Limit("Http2Limits.headFrames", 16),
            new Limit("Http2Limits.head", 65536),
            new Limit("Http2Limits.fields", 256),
            new Limit("Http2Limits.informational", 32),
            new Limit("Http2Limits.encoderTable", 4096),
            new Limit("Http2Limits.resets", 100),
            new Limit("Http2Limits.resetsPerSecond", 33),
            new Limit("Http2Limits.faults", 100),
            new Limit("Http2Limits.faultsPerSecond", 10),
            new Limit("Http2Limits.control", 1000),
            new Limit("Http2Limits.controlPerSecond", 200),
            new Limit("Http2Limits.windowUpdates", 2000),
            new Limit("Http2Limits.windowUpdatesPerSecond", 500),
            new Limit("Http2Limits.events", 1024),
            new Limit("Http2Limits.parked", 256),
            new Limit("Http2Limits.unsentReplies", 65536),
            new Limit("Http2Limits.unsentResponses", 1048576),
            new Limit("Http2Limits.waitingRequests", 10000),
            new Limit("Http2Limits.pings", 16),
            new Limit("Http2Limits.settingsInFlight", 16),
            new Limit("Http2Limits.closedStreams", 128),
            new Limit("Http2Limits.promises", 16),
            new Limit("Http2Limits.unknownFrame", 4096),
            new Limit("Http2Limits.priorityUpdates", 64),
            new Limit("Http2Limits.stallProgress", 1024));

    /** These limits with another {@link #headOctets}. */
    public Http2Limits withHeadOctets(long value) {
        return with(0, value);
    }

    /** These limits with another {@link #headFrames}. */
    public Http2Limits withHeadFrames(long value) {
        return with(1, value);
    }

    /** These limits with another {@link #head}. */
    public Http2Limits withHead(long value) {
        return with(2, value);
    }

    /** These limits with another {@link #fields}. */
    public Http2Limits withFields(long value) {
        return with(3, value);
    }

    /** These limits with another {@link #informational}. */
    public Http2Limits withInformational(long value) {
        return with(4, value);
    }

    /** These limits with another {@link #encoderTable}. */
    public Http2Limits withEncoderTable(long value) {
        return with(5, value);
    }

    /** These limits with another {@link #resets}. */
    public Http2Limits withResets(long value) {
        return with(6, value);
    }

    /** These limits with another {@link #resetsPerSecond}. */
    public Http2Limits withResetsPerSecond(long value) {
        return with(7, value);
    }

    /** These limits with another {@link #faults}. */
    public Http2Limits withFaults(long value) {
        return with(8, value);
    }

    /** These limits with another {@link #faultsPerSecond}. */
    public Http2Limits withFaultsPerSecond(long value) {
        return with(9, value);
    }

    /** These limits with another {@link #control}. */
    public Http2Limits withControl(long value) {
        return with(10, value);
    }

    /** These limits with another {@link #controlPerSecond}. */
    public Http2Limits withControlPerSecond(long value) {
        return with(11, value);
    }

    /** These limits with another {@link #windowUpdates}. */
    public Http2Limits withWindowUpdates(long value) {
        return with(12, value);
    }

    /** These limits with another {@link #windowUpdatesPerSecond}. */
    public Http2Limits withWindowUpdatesPerSecond(long value) {
        return with(13, value);
    }

    /** These limits with another {@link #events}. */
    public Http2Limits withEvents(long value) {
        return with(14, value);
    }

    /** These limits with another {@link #parked}. */
    public Http2Limits withParked(long value) {
        return with(15, value);
    }

    /** These limits with another {@link #unsentReplies}. */
    public Http2Limits withUnsentReplies(long value) {
        return with(16, value);
    }

    /** These limits with another {@link #unsentResponses}. */
    public Http2Limits withUnsentResponses(long value) {
        return with(17, value);
    }

    /** These limits with another {@link #waitingRequests}. */
    public Http2Limits withWaitingRequests(long value) {
        return with(18, value);
    }

    /** These limits with another {@link #pings}. */
    public Http2Limits withPings(long value) {
        return with(19, value);
    }

    /** These limits with another {@link #settingsInFlight}. */
    public Http2Limits withSettingsInFlight(long value) {
        return with(20, value);
    }

    /** These limits with another {@link #closedStreams}. */
    public Http2Limits withClosedStreams(long value) {
        return with(21, value);
    }

    /** These limits with another {@link #promises}. */
    public Http2Limits withPromises(long value) {
        return with(22, value);
    }

    /** These limits with another {@link #unknownFrame}. */
    public Http2Limits withUnknownFrame(long value) {
        return with(23, value);
    }

    /** These limits with another {@link #priorityUpdates}. */
    public Http2Limits withPriorityUpdates(long value) {
        return with(24, value);
    }

    /** These limits with another {@link #stallProgress}. */
    public Http2Limits withStallProgress(long value) {
        return with(25, value);
    }

    private Http2Limits with(int index, long value) {
        return new Http2Limits(
                index == 0 ? new Limit(headOctets.name(), value) : headOctets,
                index == 1 ? new Limit(headFrames.name(), value) : headFrames,
                index == 2 ? new Limit(head.name(), value) : head,
                index == 3 ? new Limit(fields.name(), value) : fields,
                index == 4 ? new Limit(informational.name(), value) : informational,
                index == 5 ? new Limit(encoderTable.name(), value) : encoderTable,
                index == 6 ? new Limit(resets.name(), value) : resets,
                index == 7 ? new Limit(resetsPerSecond.name(), value) : resetsPerSecond,
                index == 8 ? new Limit(faults.name(), value) : faults,
                index == 9 ? new Limit(faultsPerSecond.name(), value) : faultsPerSecond,
                index == 10 ? new Limit(control.name(), value) : control,
                index == 11 ? new Limit(controlPerSecond.name(), value) : controlPerSecond,
                index == 12 ? new Limit(windowUpdates.name(), value) : windowUpdates,
                index == 13 ? new Limit(windowUpdatesPerSecond.name(), value) : windowUpdatesPerSecond,
                index == 14 ? new Limit(events.name(), value) : events,
                index == 15 ? new Limit(parked.name(), value) : parked,
                index == 16 ? new Limit(unsentReplies.name(), value) : unsentReplies,
                index == 17 ? new Limit(unsentResponses.name(), value) : unsentResponses,
                index == 18 ? new Limit(waitingRequests.name(), value) : waitingRequests,
                index == 19 ? new Limit(pings.name(), value) : pings,
                index == 20 ? new Limit(settingsInFlight.name(), value) : settingsInFlight,
                index == 21 ? new Limit(closedStreams.name(), value) : closedStreams,
                index == 22 ? new Limit(promises.name(), value) : promises,
                index == 23 ? new Limit(unknownFrame.name(), value) : unknownFrame,
                index == 24 ? new Limit(priorityUpdates.name(), value) : priorityUpdates,
                index == 25 ? new Limit(stallProgress.name(), value) : stallProgress);
    }
}
