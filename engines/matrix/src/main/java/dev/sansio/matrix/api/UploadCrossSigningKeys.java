package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.AuthenticationData;
import dev.sansio.matrix.model.CrossSigningKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/keys/device_signing/upload}. Generated from the specification; see {@code src/generator}. */
public record UploadCrossSigningKeys(
        @Nullable CrossSigningKey masterKey,
        @Nullable CrossSigningKey selfSigningKey,
        @Nullable CrossSigningKey userSigningKey,
        @Nullable AuthenticationData auth,
        Others others)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "uploadCrossSigningKeys",
            "POST",
            "/_matrix/client/v3/keys/device_signing/upload",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of("1.1", "1.11", "1.17"),
            UploadCrossSigningKeys::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static UploadCrossSigningKeys of() {
        return new UploadCrossSigningKeys(null, null, null, null, Others.NONE);
    }

    private static UploadCrossSigningKeys read(CallReading in) {
        return new UploadCrossSigningKeys(
                in.optional("master_key", CrossSigningKey.CODEC),
                in.optional("self_signing_key", CrossSigningKey.CODEC),
                in.optional("user_signing_key", CrossSigningKey.CODEC),
                in.optional("auth", AuthenticationData.CODEC),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("master_key", CrossSigningKey.CODEC, masterKey);
        out.put("self_signing_key", CrossSigningKey.CODEC, selfSigningKey);
        out.put("user_signing_key", CrossSigningKey.CODEC, userSigningKey);
        out.put("auth", AuthenticationData.CODEC, auth);
        out.others(others);
    }

    /** The same with another {@code masterKey}. */
    public UploadCrossSigningKeys withMasterKey(@Nullable CrossSigningKey masterKey) {
        return new UploadCrossSigningKeys(masterKey, selfSigningKey, userSigningKey, auth, others);
    }

    /** The same with another {@code selfSigningKey}. */
    public UploadCrossSigningKeys withSelfSigningKey(@Nullable CrossSigningKey selfSigningKey) {
        return new UploadCrossSigningKeys(masterKey, selfSigningKey, userSigningKey, auth, others);
    }

    /** The same with another {@code userSigningKey}. */
    public UploadCrossSigningKeys withUserSigningKey(@Nullable CrossSigningKey userSigningKey) {
        return new UploadCrossSigningKeys(masterKey, selfSigningKey, userSigningKey, auth, others);
    }

    /** The same with another {@code auth}. */
    public UploadCrossSigningKeys withAuth(@Nullable AuthenticationData auth) {
        return new UploadCrossSigningKeys(masterKey, selfSigningKey, userSigningKey, auth, others);
    }

    /** The same with another {@code others}. */
    public UploadCrossSigningKeys withOthers(Others others) {
        return new UploadCrossSigningKeys(masterKey, selfSigningKey, userSigningKey, auth, others);
    }
}
