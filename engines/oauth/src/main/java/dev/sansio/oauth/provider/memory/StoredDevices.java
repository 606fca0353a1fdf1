package dev.sansio.oauth.provider.memory;

import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.DevicePolled.State;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.model.StoredDevice;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Devices that wait for their owners. */
final class StoredDevices {

    private static final Duration SLOWER = Duration.ofSeconds(5);

    private final List<Waiting> all = new ArrayList<>();

    private static final class Waiting {

        private final StoredDevice device;
        private Duration interval;
        private @Nullable Instant polled;
        private ProviderAnswer.@Nullable Decision decision;

        Waiting(StoredDevice device) {
            this.device = device;
            this.interval = device.interval();
        }
    }

    boolean save(StoredDevice device, Instant at) {
        // kept for a while after its end, so that the device learns why
        all.removeIf(each -> !at.isBefore(each.device.expires().plus(each.interval)));
        if (all.stream().anyMatch(each -> each.device.userCode().equals(device.userCode()))) {
            return false;
        }
        return all.add(new Waiting(device));
    }

    @Nullable
    StoredDevice waiting(TokenHash userCode) {
        Waiting found = undecided(userCode);
        return found == null ? null : found.device;
    }

    boolean decide(TokenHash userCode, ProviderAnswer.Decision decision) {
        Waiting found = undecided(userCode);
        if (found == null) {
            return false;
        }
        found.decision = decision;
        return true;
    }

    private @Nullable Waiting undecided(TokenHash userCode) {
        for (Waiting each : all) {
            if (each.decision == null && each.device.userCode().equals(userCode)) {
                return each;
            }
        }
        return null;
    }

    ProviderAnswer.DevicePolled poll(ProviderAsk.PollDevice poll) {
        for (Waiting each : all) {
            if (each.device.deviceCode().equals(poll.deviceCode())
                    && each.device.clientId().equals(poll.clientId())) {
                return poll(poll, each);
            }
        }
        return new ProviderAnswer.DevicePolled(poll.token(), State.UNKNOWN, null, null);
    }

    private ProviderAnswer.DevicePolled poll(ProviderAsk.PollDevice poll, Waiting found) {
        Instant before = found.polled;
        found.polled = poll.at();
        ProviderAnswer.Decision decision = found.decision;
        if (decision == null) {
            boolean early = before != null && poll.at().isBefore(before.plus(found.interval));
            if (early) {
                found.interval = found.interval.plus(SLOWER);
            }
            return polled(poll, early ? State.SLOW_DOWN : State.PENDING, found, null);
        }
        all.remove(found);
        return decision instanceof ProviderAnswer.Granted granted
                ? polled(poll, State.GRANTED, found, granted)
                : polled(poll, State.REFUSED, found, null);
    }

    private static ProviderAnswer.DevicePolled polled(
            ProviderAsk.PollDevice poll, State state, Waiting found, ProviderAnswer.@Nullable Granted granted) {
        return new ProviderAnswer.DevicePolled(poll.token(), state, found.device, granted);
    }

    int size() {
        return all.size();
    }
}
