package dev.sansio.matrix.crypto.verification;

import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import dev.sansio.matrix.canonical.CanonicalJsonException;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A verification by short authentication strings, from the start message on. For one caller at a time. */
public final class SasVerification {

    /** What is awaited. */
    public enum State {
        /** The other side's choice of algorithms, and its commitment. */
        AWAITING_ACCEPT,
        /** The other side's ephemeral key. */
        AWAITING_KEY,
        /** That the people have compared: {@link #confirm} or {@link #reject}. */
        AWAITING_COMPARISON,
        /** The codes of the other side's keys. */
        AWAITING_MAC,
        /** That the other side is done, too; the keys are verified. */
        AWAITING_DONE,
        /** Nothing: the keys are verified. */
        DONE,
        /** Nothing: no key is verified. */
        CANCELLED
    }

    private final VerificationParty own;
    private final VerificationParty other;
    private final SasConversation conversation;
    private final Curve25519KeyPair ephemeral;
    private final boolean began;
    private State state;
    private ObjectNode start;
    private @Nullable String commitment;
    private @Nullable SasKeys keys;
    private @Nullable ShortAuthenticationString shown;
    private @Nullable ObjectNode codes;
    private Map<String, String> verified = Map.of();

    private SasVerification(
            VerificationParty own,
            VerificationParty other,
            Transaction transaction,
            boolean began,
            RandomGenerator random,
            long now) {
        this.own = own;
        this.other = other;
        this.conversation = new SasConversation(transaction, now);
        this.ephemeral = Curve25519KeyPair.generate(random);
        this.began = began;
        this.start = SasOffer.start(own, transaction);
        this.state = began ? State.AWAITING_ACCEPT : State.AWAITING_KEY;
    }

    /**
     * Begins one, with a message that is to be transmitted.
     *
     * @param now in nanoseconds of an arbitrary origin; ten minutes later all is over
     */
    public static SasVerification begin(
            VerificationParty own, VerificationParty other, Transaction transaction, RandomGenerator random, long now) {
        SasVerification verification = new SasVerification(own, other, transaction, true, random, now);
        verification.conversation.send(VerificationMessage.START, verification.start);
        return verification;
    }

    /** Answers the start message of the other side, with an acceptance or a cancellation. */
    public static SasVerification answer(
            VerificationParty own,
            VerificationParty other,
            Transaction transaction,
            ObjectNode start,
            RandomGenerator random,
            long now) {
        SasVerification verification = new SasVerification(own, other, transaction, false, random, now);
        verification.start = start.deepCopy();
        verification.guarded(() -> {
            SasOffer.check(Members.of(start), other.deviceId());
            String publicKey = verification.ephemeral.publicKey().base64();
            String promise = SasKeys.commitment(publicKey, start);
            verification.conversation.send(VerificationMessage.ACCEPT, SasOffer.accept(Members.of(start), promise));
        });
        return verification;
    }

    /** What is awaited. */
    public State state() {
        return state;
    }

    /** The next message to the other side, or null; the answer may change with every call of another method. */
    public @Nullable VerificationMessage transmit() {
        return conversation.next();
    }

    /** When time alone will cancel it. */
    public long deadline() {
        return isOver() ? Long.MAX_VALUE : conversation.deadline();
    }

    /** Time passes. */
    public void advance(long now) {
        if (!isOver() && now >= conversation.deadline()) {
            cancel(CancelCode.TIMEOUT);
        }
    }

    /** A message came. One of another verification is passed over. */
    public void receive(VerificationMessage message) {
        if (!isOver() && conversation.has(message)) {
            if (message.type().equals(VerificationMessage.CANCEL)) {
                JsonNode code = message.content().path("code");
                end(CancelCode.of(code.isString() ? code.stringValue() : ""));
            } else {
                guarded(() -> take(message.type(), Members.of(message.content())));
            }
        }
    }

    private void take(String type, Members content) {
        if (type.equals(VerificationMessage.ACCEPT) && state == State.AWAITING_ACCEPT) {
            accepted(content);
        } else if (type.equals(VerificationMessage.KEY) && state == State.AWAITING_KEY) {
            key(content.text("key"));
        } else if (type.equals(VerificationMessage.MAC) && state == State.AWAITING_COMPARISON && codes == null) {
            codes = content.object();
        } else if (type.equals(VerificationMessage.MAC) && state == State.AWAITING_MAC) {
            check(content.object());
        } else if (type.equals(VerificationMessage.DONE) && state == State.AWAITING_DONE) {
            state = State.DONE;
        } else {
            cancel(CancelCode.UNEXPECTED_MESSAGE);
        }
    }

    private void accepted(Members accept) {
        SasOffer.checkChoice(accept);
        commitment = accept.text("commitment");
        sendKey();
        state = State.AWAITING_KEY;
    }

    /** Our key is told only when the other side is bound to its own. */
    private void key(String text) {
        Curve25519PublicKey theirs = Curve25519PublicKey.parse(text);
        if (began && !Octets.same(ascii(SasKeys.commitment(text, start)), ascii(String.valueOf(commitment)))) {
            cancel(CancelCode.MISMATCHED_COMMITMENT);
            return;
        }
        keys = new SasKeys(ephemeral, theirs);
        if (!began) {
            sendKey();
        }
        String mine = own.userId()
                + '|'
                + own.deviceId()
                + '|'
                + ephemeral.publicKey().base64();
        String yours = other.userId() + '|' + other.deviceId() + '|' + text;
        String info = "MATRIX_KEY_VERIFICATION_SAS|"
                + (began ? mine + '|' + yours : yours + '|' + mine)
                + '|'
                + conversation.transaction().id();
        shown = ShortAuthenticationString.of(keys.octets(info));
        ephemeral.wipe();
        state = State.AWAITING_COMPARISON;
    }

    private void sendKey() {
        ObjectNode content = conversation.content();
        conversation.send(
                VerificationMessage.KEY,
                content.put("key", ephemeral.publicKey().base64()));
    }

    /** What people are to compare; null before both keys are there. */
    public @Nullable ShortAuthenticationString shown() {
        return shown;
    }

    /** The people say that they see the same. */
    public void confirm() {
        if (state != State.AWAITING_COMPARISON || keys == null) {
            throw new IllegalStateException("nothing is to be compared: " + state);
        }
        ObjectNode content = conversation.content();
        ObjectNode mac = content.putObject("mac");
        Transaction transaction = conversation.transaction();
        for (Map.Entry<String, String> key : own.keys().entrySet()) {
            mac.put(key.getKey(), keys.code(own, other, transaction, key.getKey(), key.getValue()));
        }
        content.put("keys", keys.listCode(own, other, transaction, own.keys().keySet()));
        conversation.send(VerificationMessage.MAC, content);
        state = State.AWAITING_MAC;
        if (codes != null) {
            ObjectNode early = codes;
            guarded(() -> check(early));
        }
    }

    private void check(ObjectNode content) {
        Map<String, String> found =
                SasCodes.verified(Members.of(content), keys, own, other, conversation.transaction());
        if (found.isEmpty()) {
            cancel(CancelCode.KEY_MISMATCH);
            return;
        }
        verified = found;
        conversation.send(VerificationMessage.DONE, conversation.content());
        state = State.AWAITING_DONE;
    }

    /** The keys of the other side that are verified, by their names; empty unless the codes were right. */
    public Map<String, String> verified() {
        return new LinkedHashMap<>(verified);
    }

    /** The people say that they see something else. */
    public void reject() {
        cancel(CancelCode.MISMATCHED_SAS);
    }

    /** The person does not want to go on. */
    public void cancel() {
        cancel(CancelCode.USER);
    }

    /** Why it was cancelled, or null. */
    public @Nullable CancelCode cancelled() {
        return conversation.cancelled();
    }

    private void cancel(CancelCode code) {
        if (!isOver()) {
            conversation.cancel(code);
            end(code);
        }
    }

    private void end(CancelCode code) {
        conversation.cancelled(code);
        state = State.CANCELLED;
        verified = Map.of();
        if (keys != null) {
            keys.wipe();
        }
    }

    private boolean isOver() {
        return state == State.DONE || state == State.CANCELLED;
    }

    /** Whatever is wrong with a message cancels, and is told. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (UnknownMethodException unknown) {
            cancel(CancelCode.UNKNOWN_METHOD);
        } catch (MalformedJsonException | CanonicalJsonException | CryptoException invalid) {
            cancel(CancelCode.INVALID_MESSAGE);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
