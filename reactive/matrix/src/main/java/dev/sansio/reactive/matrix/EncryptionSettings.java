package dev.sansio.reactive.matrix;

import dev.sansio.core.Surroundings;
import dev.sansio.matrix.crypto.identity.CrossSigningSecrets;
import dev.sansio.matrix.crypto.identity.DeviceTrust;
import dev.sansio.matrix.crypto.machine.EncryptionStore;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import org.jspecify.annotations.Nullable;

/** How a client encrypts. */
record EncryptionSettings(
        EncryptionStore store,
        PickleKey key,
        DeviceTrust least,
        @Nullable CrossSigningSecrets identity,
        Surroundings surroundings) {}
