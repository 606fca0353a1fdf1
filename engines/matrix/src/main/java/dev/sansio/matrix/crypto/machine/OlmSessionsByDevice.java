package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.olm.OlmMessage;
import dev.sansio.matrix.crypto.olm.OlmSession;
import dev.sansio.matrix.crypto.olm.OlmSessions;
import dev.sansio.matrix.crypto.olm.PreKeyMessage;
import dev.sansio.matrix.crypto.olm.SessionKeys;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The Olm sessions of each device. One that another began belongs to the user whose message it came by, and once the message has
 * told which device that is, to that device for good.
 */
final class OlmSessionsByDevice {

    /** What was decrypted, and whose session did it; unbound if the session is new. */
    @SuppressWarnings("ArrayRecordComponent") // it is handed on at once, and never compared
    record Decrypted(byte[] plaintext, DeviceAddress by, SessionKeys session) {}

    private final OwnDevice own;

    OlmSessionsByDevice(OwnDevice own) {
        this.own = own;
    }

    OlmSessions of(DeviceAddress device) {
        List<OlmSession> known = new ArrayList<>();
        for (byte[] pickle : own.store.sessions(device)) {
            known.add(OlmSession.unpickle(pickle, own.pickleKey, own.limits));
        }
        return new OlmSessions(Curve25519PublicKey.parse(device.curve25519()), known, own.limits);
    }

    void save(DeviceAddress device, OlmSessions sessions) {
        List<byte[]> pickles = new ArrayList<>();
        for (OlmSession session : sessions.all()) {
            pickles.add(session.pickle(own.pickleKey, own.surroundings.random()));
        }
        own.store.sessions(device, pickles);
    }

    /** Decrypts; sessions and account are kept before anybody sees what was in it. */
    Decrypted decrypt(String sender, Curve25519PublicKey key, OlmMessage message) {
        List<DeviceAddress> candidates = own.store.addresses(sender, key.base64()).stream()
                .sorted(Comparator.comparing(DeviceAddress::text)) // the same order every time
                .toList();
        if (message instanceof PreKeyMessage first) {
            return decrypt(whose(first, candidates, DeviceAddress.unbound(sender, key)), message);
        }
        CryptoException last = CryptoException.mismatch("there is no session with the device");
        for (DeviceAddress candidate : candidates) {
            try {
                return decrypt(candidate, message);
            } catch (CryptoException another) {
                last = last.problem() == CryptoException.Problem.MISMATCH ? another : last;
            }
        }
        throw last;
    }

    private DeviceAddress whose(PreKeyMessage first, List<DeviceAddress> candidates, DeviceAddress unbound) {
        for (DeviceAddress candidate : candidates) {
            if (of(candidate).all().stream().anyMatch(session -> session.keys().equals(first.keys()))) {
                return candidate;
            }
        }
        return unbound;
    }

    private Decrypted decrypt(DeviceAddress by, OlmMessage message) {
        OlmSessions sessions = of(by);
        OlmSessions.Decrypted decrypted = sessions.decrypt(message, own.account);
        save(by, sessions);
        if (decrypted.began() != null) {
            own.saveAccount();
        }
        return new Decrypted(decrypted.plaintext(), by, decrypted.session().keys());
    }

    /**
     * The message was of this device, whose keys were checked against it.
     *
     * @throws CryptoException if the session is of another device
     */
    void bind(Decrypted message, DeviceKeys device) {
        DeviceAddress address = DeviceAddress.of(device);
        if (message.by.isBound() && !message.by.equals(address)) {
            throw CryptoException.mismatch("the session is of another device");
        }
        if (!message.by.isBound()) {
            OlmSessions unbound = of(message.by);
            OlmSessions bound = of(address);
            for (OlmSession session : unbound.all()) {
                if (session.keys().equals(message.session)) {
                    unbound.remove(session);
                    bound.add(session);
                }
            }
            save(address, bound);
            save(message.by, unbound);
        }
    }
}
