package dev.sansio.tool.tls;

import java.util.Locale;
import java.util.Map;

/** What the numbers of TLS are called in its registries. */
final class Names {

    private static final Map<Integer, String> CONTENT =
            Map.of(20, "change_cipher_spec", 21, "alert", 22, "handshake", 23, "application_data", 24, "heartbeat");

    private static final Map<Integer, String> HANDSHAKE = Map.ofEntries(
            Map.entry(0, "hello_request"),
            Map.entry(1, "client_hello"),
            Map.entry(2, "server_hello"),
            Map.entry(4, "new_session_ticket"),
            Map.entry(5, "end_of_early_data"),
            Map.entry(8, "encrypted_extensions"),
            Map.entry(11, "certificate"),
            Map.entry(12, "server_key_exchange"),
            Map.entry(13, "certificate_request"),
            Map.entry(14, "server_hello_done"),
            Map.entry(15, "certificate_verify"),
            Map.entry(16, "client_key_exchange"),
            Map.entry(20, "finished"),
            Map.entry(22, "certificate_status"),
            Map.entry(24, "key_update"));

    private static final Map<Integer, String> ALERT = Map.ofEntries(
            Map.entry(0, "close_notify"),
            Map.entry(10, "unexpected_message"),
            Map.entry(20, "bad_record_mac"),
            Map.entry(22, "record_overflow"),
            Map.entry(40, "handshake_failure"),
            Map.entry(42, "bad_certificate"),
            Map.entry(43, "unsupported_certificate"),
            Map.entry(44, "certificate_revoked"),
            Map.entry(45, "certificate_expired"),
            Map.entry(46, "certificate_unknown"),
            Map.entry(47, "illegal_parameter"),
            Map.entry(48, "unknown_ca"),
            Map.entry(49, "access_denied"),
            Map.entry(50, "decode_error"),
            Map.entry(51, "decrypt_error"),
            Map.entry(70, "protocol_version"),
            Map.entry(71, "insufficient_security"),
            Map.entry(80, "internal_error"),
            Map.entry(86, "inappropriate_fallback"),
            Map.entry(90, "user_canceled"),
            Map.entry(100, "no_renegotiation"),
            Map.entry(109, "missing_extension"),
            Map.entry(110, "unsupported_extension"),
            Map.entry(112, "unrecognized_name"),
            Map.entry(113, "bad_certificate_status_response"),
            Map.entry(115, "unknown_psk_identity"),
            Map.entry(116, "certificate_required"),
            Map.entry(120, "no_application_protocol"));

    private static final Map<Integer, String> VERSION =
            Map.of(0x0300, "SSLv3", 0x0301, "TLSv1", 0x0302, "TLSv1.1", 0x0303, "TLSv1.2", 0x0304, "TLSv1.3");

    private Names() {}

    static String content(int type) {
        return CONTENT.getOrDefault(type, "content type " + type);
    }

    static String handshake(int type) {
        return HANDSHAKE.getOrDefault(type, "message type " + type);
    }

    static String level(int level) {
        return level == 1 ? "warning" : level == 2 ? "fatal" : "level " + level;
    }

    static String alert(int description) {
        return ALERT.getOrDefault(description, "alert " + description);
    }

    static String version(int version) {
        return VERSION.getOrDefault(version, hex(version));
    }

    static String hex(int number) {
        return String.format(Locale.ROOT, "0x%04x", number);
    }
}
