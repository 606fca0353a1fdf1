package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Device;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/devices}. Generated from the specification; see {@code src/generator}. */
public record GetDevices() implements Call<GetDevices.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getDevices",
            "GET",
            "/_matrix/client/v3/devices",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetDevices::read,
            Result.CODEC);

    private static GetDevices read(CallReading in) {
        return new GetDevices();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(@Nullable List<Device> devices, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("devices", Codec.list(Device.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("devices", Codec.list(Device.CODEC), devices);
            out.others(others);
        }
    }
}
