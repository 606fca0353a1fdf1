package dev.sansio.matrix.crypto.verification;

import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import dev.sansio.matrix.crypto.CryptoException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request for a verification, as it came or goes out to devices.
 *
 * @param fromDevice who asks
 * @param methods that the asking device understands
 * @param timestamp when it was made, in milliseconds of the epoch
 */
public record VerificationRequest(String fromDevice, Set<String> methods, long timestamp) {

    /** All that is understood here. */
    public static final List<String> METHODS =
            List.of("m.sas.v1", "m.qr_code.show.v1", "m.qr_code.scan.v1", "m.reciprocate.v1");

    private static final long OLDEST = 600_000;
    private static final long AHEAD = 300_000;

    /** Copies the methods. */
    public VerificationRequest {
        methods = Set.copyOf(methods);
    }

    /**
     * That of a message.
     *
     * @throws CryptoException if it is none
     */
    public static VerificationRequest of(ObjectNode content) {
        try {
            Members members = Members.of(content);
            return new VerificationRequest(
                    members.text("from_device"), Set.copyOf(members.texts("methods")), members.number("timestamp"));
        } catch (MalformedJsonException malformed) {
            throw CryptoException.malformed(Objects.requireNonNullElse(malformed.getMessage(), "the request"));
        }
    }

    /** The message to a device. */
    public VerificationMessage message(Transaction transaction) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("from_device", fromDevice).put("timestamp", timestamp);
        new TreeSet<>(methods).forEach(content.putArray("methods")::add);
        return new VerificationMessage(VerificationMessage.REQUEST, transaction.stamp(content));
    }

    /** Whether it is still to be shown: not older than ten minutes, nor from more than five in the future. */
    public boolean isCurrent(long nowMillis) {
        return timestamp >= nowMillis - OLDEST && timestamp <= nowMillis + AHEAD;
    }

    /** The methods that both understand: showing and scanning are each other's. */
    public Set<String> common(Set<String> own) {
        Set<String> both = new TreeSet<>();
        for (String method : own) {
            String counterpart =
                    method.replace("show", "?").replace("scan", "show").replace("?", "scan");
            if (methods.contains(counterpart)) {
                both.add(method);
            }
        }
        return both;
    }

    /** The message that accepts a request. */
    public static VerificationMessage ready(String deviceId, Set<String> common, Transaction transaction) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("from_device", deviceId);
        new TreeSet<>(common).forEach(content.putArray("methods")::add);
        return new VerificationMessage(VerificationMessage.READY, transaction.stamp(content));
    }

    /**
     * Whether our start message counts where both sides sent one of the same method: that of the smaller user id does, or of the
     * smaller device id where the user is the same.
     */
    public static boolean ownStartCounts(VerificationParty own, VerificationParty other) {
        int users = own.userId().compareTo(other.userId());
        return users != 0 ? users < 0 : own.deviceId().compareTo(other.deviceId()) < 0;
    }
}
