package dev.sansio.reactive.matrix;

import dev.sansio.core.Surroundings;
import dev.sansio.matrix.client.Homeserver;
import dev.sansio.matrix.client.MatrixEngine;
import dev.sansio.matrix.client.MatrixOptions;
import dev.sansio.matrix.crypto.identity.CrossSigningSecrets;
import dev.sansio.matrix.crypto.identity.DeviceTrust;
import dev.sansio.matrix.crypto.machine.EncryptionStore;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactor.Sansio;
import dev.sansio.reactor.SessionOptions;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Scheduler;

/** Describes a {@link MatrixClient}. */
public final class MatrixClientBuilder {

    private MatrixOptions options;
    private @Nullable Credentials credentials;
    private @Nullable String deviceId;
    private @Nullable String deviceName;
    private MatrixRepository repository = MatrixRepository.inMemory();
    private @Nullable EncryptionStore store;
    private @Nullable PickleKey key;
    private @Nullable CrossSigningSecrets identity;
    private DeviceTrust least = DeviceTrust.SIGNED;
    private MatrixObservation observation = MatrixObservation.NONE;
    private @Nullable Scheduler timers;
    private Surroundings surroundings = Sansio.surroundings();

    MatrixClientBuilder(String homeserver) {
        this.options = MatrixOptions.of(Homeserver.of(homeserver));
    }

    /** How it becomes somebody; without it, it registers and asks what needs no session. */
    public MatrixClientBuilder credentials(Credentials credentials) {
        this.credentials = credentials;
        return this;
    }

    /** The device that logs in, if it is one that was there before; a new one by default. */
    public MatrixClientBuilder deviceId(String deviceId) {
        this.deviceId = deviceId;
        return this;
    }

    /** What people see of the device. */
    public MatrixClientBuilder deviceName(String name) {
        this.deviceName = name;
        return this;
    }

    /** Where the session outlives the client; in memory by default. */
    public MatrixClientBuilder repository(MatrixRepository repository) {
        this.repository = repository;
        return this;
    }

    /**
     * Encrypts what is said in encrypted rooms, and decrypts it.
     *
     * @param store keeps keys; used by this client alone, and may block
     * @param key seals what is kept; the same every time
     */
    public MatrixClientBuilder encryption(EncryptionStore store, PickleKey key) {
        this.store = store;
        this.key = key;
        return this;
    }

    /** The identity of the user, as {@link MatrixClient#crossSign()} made it once. */
    public MatrixClientBuilder identity(CrossSigningSecrets identity) {
        this.identity = identity;
        return this;
    }

    /** How far a device must be trusted to be given the keys of rooms; {@link DeviceTrust#SIGNED} by default. */
    public MatrixClientBuilder keysFor(DeviceTrust least) {
        this.least = least;
        return this;
    }

    /** Changes how it speaks: sync, limits, waiting times. */
    public MatrixClientBuilder options(UnaryOperator<MatrixOptions> change) {
        this.options = change.apply(options);
        return this;
    }

    /** Who looks on. */
    public MatrixClientBuilder observation(MatrixObservation observation) {
        this.observation = observation;
        return this;
    }

    /** What tells the time and runs the timers; virtual time works by a scheduler given here. */
    public MatrixClientBuilder timers(Scheduler scheduler) {
        this.timers = scheduler;
        return this;
    }

    /** The time of day, chance and numbers; those of the system by default. */
    public MatrixClientBuilder surroundings(Surroundings surroundings) {
        this.surroundings = surroundings;
        return this;
    }

    /**
     * The client, which logs in when it is first needed.
     *
     * @param http sends its requests, and is left to its owner
     */
    public MatrixClient build(HttpClient http) {
        Login login = new Login(credentials, deviceId, deviceName, repository);
        SessionOptions session = SessionOptions.defaults().asks(login::answer);
        Scheduler scheduler = timers;
        return new MatrixClient(
                http.carry(
                        new MatrixEngine(options, surroundings),
                        scheduler == null ? session : session.timers(scheduler)),
                login,
                store == null || key == null ? null : new EncryptionSettings(store, key, least, identity, surroundings),
                observation);
    }
}
