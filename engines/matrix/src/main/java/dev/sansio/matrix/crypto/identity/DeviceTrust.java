package dev.sansio.matrix.crypto.identity;

import org.jspecify.annotations.Nullable;

/** How far a device can be taken for one of the user whom it names. */
public enum DeviceTrust {
    /** Nobody but the device itself says so: a server could have made it. Room keys are not given to it. */
    UNSIGNED,
    /** The user's identity has signed it, and nobody has compared that identity with the user; it is trusted on first use. */
    SIGNED,
    /** We have verified the identity that signed it, or the identity is our own. */
    VERIFIED;

    /**
     * The trust in a device.
     *
     * @param owner the identity of its user as it was first seen or last accepted, or null
     * @param own ours, whose private keys are known to be ours, or null
     */
    public static DeviceTrust of(DeviceKeys device, @Nullable UserIdentity owner, @Nullable UserIdentity own) {
        if (owner == null || !owner.hasSigned(device)) {
            return UNSIGNED;
        }
        if (own != null && (own.isSameAs(owner) || own.hasVerified(owner))) {
            return VERIFIED;
        }
        return SIGNED;
    }
}
