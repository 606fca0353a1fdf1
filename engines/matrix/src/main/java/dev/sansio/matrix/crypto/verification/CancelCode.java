package dev.sansio.matrix.crypto.verification;

/** Why a verification ended without success. */
public enum CancelCode {
    /** The request was accepted by another device. */
    ACCEPTED("m.accepted"),
    /** A message is not as it should be. */
    INVALID_MESSAGE("m.invalid_message"),
    /** A key is another than the one that is known. */
    KEY_MISMATCH("m.key_mismatch"),
    /** The key is not the one that was committed to: somebody may be in between. */
    MISMATCHED_COMMITMENT("m.mismatched_commitment"),
    /** The people saw different strings: somebody may be in between. */
    MISMATCHED_SAS("m.mismatched_sas"),
    /** It took too long. */
    TIMEOUT("m.timeout"),
    /** A message came out of order. */
    UNEXPECTED_MESSAGE("m.unexpected_message"),
    /** No method in common. */
    UNKNOWN_METHOD("m.unknown_method"),
    /** The other device does not know the verification. */
    UNKNOWN_TRANSACTION("m.unknown_transaction"),
    /** A person wanted it so. */
    USER("m.user"),
    /** The other user is not the one who was expected. */
    USER_MISMATCH("m.user_mismatch"),
    /** A code of the peer's that is none of these. */
    OTHER("");

    private final String text;

    CancelCode(String text) {
        this.text = text;
    }

    /** As it is written. */
    public String text() {
        return text;
    }

    static CancelCode of(String text) {
        for (CancelCode code : values()) {
            if (code.text.equals(text)) {
                return code;
            }
        }
        return OTHER;
    }
}
