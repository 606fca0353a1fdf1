package dev.sansio.oauth.device;

import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.AbsoluteUri;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a device begins with (RFC 8628 3.1), in a {@link dev.sansio.oauth.oauth2.FormCall}: in a form, and never with a secret in the
 * URI.
 *
 * @param scope null for what the provider gives by default
 * @param resources which tokens are wanted for (RFC 8707)
 * @param others parameters of extensions
 */
public record DeviceRequest(@Nullable Scope scope, List<String> resources, Parameters others) {

    private static final String SCOPE = "scope";
    private static final String RESOURCE = "resource";
    private static final Set<String> OWN = Set.of(SCOPE, RESOURCE, "client_id");

    /** A request for any resource. */
    public DeviceRequest(@Nullable Scope scope) {
        this(scope, List.of(), Parameters.EMPTY);
    }

    /**
     * A checked request; the list is copied.
     *
     * @throws IllegalArgumentException if one of the others has a component here
     */
    public DeviceRequest {
        resources = List.copyOf(resources);
        if (others.stream().anyMatch(each -> OWN.contains(each.name()))) {
            throw new IllegalArgumentException("no parameter comes twice");
        }
    }

    /** The parameters but those of the client. */
    public Parameters toParameters() {
        Parameters out = Parameters.EMPTY.andIf(SCOPE, scope == null ? null : scope.toString());
        for (String resource : resources) {
            out = out.and(RESOURCE, resource);
        }
        return out.and(others);
    }

    /**
     * Reads the parameters.
     *
     * @throws OAuth2Exception with {@code invalid_request}, {@code invalid_scope} or {@code invalid_target}
     */
    public static DeviceRequest parse(Parameters in) {
        if (!in.all(RESOURCE).stream().allMatch(AbsoluteUri::is)) {
            throw new OAuth2Exception(
                    OAuth2Error.of(OAuth2Error.INVALID_TARGET, "resource is no absolute URI without fragment"));
        }
        try {
            String scope = in.nonEmpty(SCOPE);
            return new DeviceRequest(
                    scope == null ? null : Scope.parse(scope), in.all(RESOURCE), in.where(name -> !OWN.contains(name)));
        } catch (FormException wrong) {
            String code = wrong.problem() == FormException.Problem.MALFORMED
                    ? OAuth2Error.INVALID_SCOPE
                    : OAuth2Error.INVALID_REQUEST;
            throw new OAuth2Exception(OAuth2Error.of(code, String.valueOf(wrong.getMessage())));
        }
    }
}
