package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v1/auth_metadata}. Generated from the specification; see {@code src/generator}. */
public record GetAuthMetadata() implements Call<GetAuthMetadata.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getAuthMetadata",
            "GET",
            "/_matrix/client/v1/auth_metadata",
            Set.of(),
            Versions.of(""),
            GetAuthMetadata::read,
            Result.CODEC);

    private static GetAuthMetadata read(CallReading in) {
        return new GetAuthMetadata();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(
            String issuer,
            String authorizationEndpoint,
            String tokenEndpoint,
            String revocationEndpoint,
            String registrationEndpoint,
            List<String> responseTypesSupported,
            List<String> grantTypesSupported,
            List<String> responseModesSupported,
            List<String> codeChallengeMethodsSupported,
            @Nullable List<String> promptValuesSupported,
            @Nullable String accountManagementUri,
            @Nullable List<String> accountManagementActionsSupported,
            @Nullable String deviceAuthorizationEndpoint,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(
                String issuer,
                String authorizationEndpoint,
                String tokenEndpoint,
                String revocationEndpoint,
                String registrationEndpoint,
                List<String> responseTypesSupported,
                List<String> grantTypesSupported,
                List<String> responseModesSupported,
                List<String> codeChallengeMethodsSupported) {
            return new Result(
                    issuer,
                    authorizationEndpoint,
                    tokenEndpoint,
                    revocationEndpoint,
                    registrationEndpoint,
                    responseTypesSupported,
                    grantTypesSupported,
                    responseModesSupported,
                    codeChallengeMethodsSupported,
                    null,
                    null,
                    null,
                    null,
                    Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("issuer", Codec.TEXT),
                    in.required("authorization_endpoint", Codec.TEXT),
                    in.required("token_endpoint", Codec.TEXT),
                    in.required("revocation_endpoint", Codec.TEXT),
                    in.required("registration_endpoint", Codec.TEXT),
                    in.required("response_types_supported", Codec.list(Codec.TEXT)),
                    in.required("grant_types_supported", Codec.list(Codec.TEXT)),
                    in.required("response_modes_supported", Codec.list(Codec.TEXT)),
                    in.required("code_challenge_methods_supported", Codec.list(Codec.TEXT)),
                    in.optional("prompt_values_supported", Codec.list(Codec.TEXT)),
                    in.optional("account_management_uri", Codec.TEXT),
                    in.optional("account_management_actions_supported", Codec.list(Codec.TEXT)),
                    in.optional("device_authorization_endpoint", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("issuer", Codec.TEXT, issuer);
            out.put("authorization_endpoint", Codec.TEXT, authorizationEndpoint);
            out.put("token_endpoint", Codec.TEXT, tokenEndpoint);
            out.put("revocation_endpoint", Codec.TEXT, revocationEndpoint);
            out.put("registration_endpoint", Codec.TEXT, registrationEndpoint);
            out.put("response_types_supported", Codec.list(Codec.TEXT), responseTypesSupported);
            out.put("grant_types_supported", Codec.list(Codec.TEXT), grantTypesSupported);
            out.put("response_modes_supported", Codec.list(Codec.TEXT), responseModesSupported);
            out.put("code_challenge_methods_supported", Codec.list(Codec.TEXT), codeChallengeMethodsSupported);
            out.put("prompt_values_supported", Codec.list(Codec.TEXT), promptValuesSupported);
            out.put("account_management_uri", Codec.TEXT, accountManagementUri);
            out.put("account_management_actions_supported", Codec.list(Codec.TEXT), accountManagementActionsSupported);
            out.put("device_authorization_endpoint", Codec.TEXT, deviceAuthorizationEndpoint);
            out.others(others);
        }
    }
}
