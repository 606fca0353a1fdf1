package dev.sansio.matrix.crypto.verification;

import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The algorithms that are offered and chosen. */
final class SasOffer {

    static final String METHOD = "m.sas.v1";

    private static final String AGREEMENT = "curve25519-hkdf-sha256";
    private static final String HASH = "sha256";
    private static final String CODE = "hkdf-hmac-sha256.v2";
    private static final List<String> STRINGS = List.of("emoji", "decimal");

    private SasOffer() {}

    static ObjectNode start(VerificationParty own, Transaction transaction) {
        ObjectNode content = transaction.stamp(JsonNodeFactory.instance.objectNode());
        content.put("from_device", own.deviceId()).put("method", METHOD);
        content.putArray("key_agreement_protocols").add(AGREEMENT);
        content.putArray("hashes").add(HASH);
        content.putArray("message_authentication_codes").add(CODE);
        STRINGS.forEach(content.putArray("short_authentication_string")::add);
        return content;
    }

    static void check(Members start, String device) {
        boolean known = start.text("method").equals(METHOD)
                && start.texts("key_agreement_protocols").contains(AGREEMENT)
                && start.texts("hashes").contains(HASH)
                && start.texts("message_authentication_codes").contains(CODE)
                && start.texts("short_authentication_string").contains("decimal");
        if (!known) {
            throw new UnknownMethodException();
        }
        if (!start.text("from_device").equals(device)) {
            throw MalformedJsonException.type("from_device", "the device that is to be verified");
        }
    }

    static ObjectNode accept(Members start, String commitment) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("method", METHOD)
                .put("key_agreement_protocol", AGREEMENT)
                .put("hash", HASH)
                .put("message_authentication_code", CODE)
                .put("commitment", commitment);
        ArrayNode strings = content.putArray("short_authentication_string");
        List<String> offered = start.texts("short_authentication_string");
        STRINGS.stream().filter(offered::contains).forEach(strings::add);
        return content;
    }

    static void checkChoice(Members accept) {
        boolean offered = accept.text("key_agreement_protocol").equals(AGREEMENT)
                && accept.text("hash").equals(HASH)
                && accept.text("message_authentication_code").equals(CODE)
                && !accept.texts("short_authentication_string").isEmpty()
                && STRINGS.containsAll(accept.texts("short_authentication_string"));
        if (!offered) {
            throw new UnknownMethodException();
        }
    }
}
