package dev.sansio.matrix.crypto.verification;

import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Compares the codes of a message with those of the keys that are known. */
final class SasCodes {

    private SasCodes() {}

    /** The known keys whose codes are right; none if the list was changed or one of them is wrong. */
    static Map<String, String> verified(
            Members content, @Nullable SasKeys keys, VerificationParty own, VerificationParty other, Transaction in) {
        ObjectNode macs = content.optionalObject("mac");
        if (macs == null || keys == null) {
            throw MalformedJsonException.missing("mac");
        }
        Members codes = Members.of(macs);
        if (!Codes.same(content.text("keys"), keys.listCode(other, own, in, macs.propertyNames()))) {
            return Map.of();
        }
        Map<String, String> verified = new LinkedHashMap<>();
        for (String id : macs.propertyNames()) {
            String known = other.keys().get(id);
            if (known != null && !Codes.same(codes.text(id), keys.code(other, own, in, id, known))) {
                return Map.of();
            }
            if (known != null) {
                verified.put(id, known);
            }
        }
        return verified;
    }
}
