package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/login}. Generated from the specification; see {@code src/generator}. */
public record GetLoginFlows() implements Call<GetLoginFlows.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getLoginFlows",
            "GET",
            "/_matrix/client/v3/login",
            Set.of(Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            GetLoginFlows::read,
            Result.CODEC);

    private static GetLoginFlows read(CallReading in) {
        return new GetLoginFlows();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(@Nullable List<LoginFlow> flows, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("flows", Codec.list(LoginFlow.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("flows", Codec.list(LoginFlow.CODEC), flows);
            out.others(others);
        }
    }

    /** Part of {@link GetLoginFlows}. */
    public record LoginFlow(String type, @Nullable Boolean getLoginToken, Others others) {

        /** How it is read and written. */
        public static final Codec<LoginFlow> CODEC = Codec.object(LoginFlow::read, LoginFlow::write);

        /** With what must be there alone. */
        public static LoginFlow of(String type) {
            return new LoginFlow(type, null, Others.NONE);
        }

        private static LoginFlow read(Reading in) {
            return new LoginFlow(
                    in.required("type", Codec.TEXT), in.optional("get_login_token", Codec.FLAG), in.others());
        }

        private void write(Writing out) {
            out.put("type", Codec.TEXT, type);
            out.put("get_login_token", Codec.FLAG, getLoginToken);
            out.others(others);
        }
    }
}
