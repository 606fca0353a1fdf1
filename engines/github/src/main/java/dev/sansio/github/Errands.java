package dev.sansio.github;

import dev.sansio.github.api.GitHubServer;
import dev.sansio.github.api.GraphQlQuery;
import dev.sansio.github.api.Origin.Location;
import dev.sansio.github.api.RateLimit;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.Credentials;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.json.Json;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes errands of what is asked for: whereto they go, and with which fields. */
final class Errands {

    private static final String JSON = "application/vnd.github+json";

    private final GitHubOptions options;

    Errands(GitHubOptions options) {
        this.options = options;
    }

    /**
     * A call.
     *
     * @throws IllegalArgumentException if it leads elsewhere, or could not be written
     */
    Errand rest(Flow flow, RestCall call) {
        Credentials credentials = call.credentials() == null ? options.credentials() : call.credentials();
        Location target = locate(call);
        if (!options.server().trusts(target.origin()) && !(credentials instanceof Credentials.Anonymous)) {
            throw new IllegalArgumentException("credentials do not go to " + target.origin());
        }
        byte[] content = new byte[call.content().remaining()];
        call.content().duplicate().get(content);
        HttpFields.Builder fields = common(JSON, call.fields());
        call.fields().forEach(field -> {
            if (!field.name().equals(HttpNames.ACCEPT) && !field.name().equals("x-github-api-version")) {
                fields.add(field);
            }
        });
        String resource = Resources.of(options.server(), target);
        Errand errand = new Errand(
                flow, call.method(), target, fields.build(), content, credentials, resource, call.mutation());
        errand.cacheable = options.caching() && call.cacheable();
        errand.head(null); // what could not be written is refused now
        return errand;
    }

    private Location locate(RestCall call) {
        GitHubServer server = options.server();
        if (call.target().startsWith("/")) {
            Location root = call.uploads() ? server.uploads() : server.api();
            return new Location(root.origin(), root.path() + call.target());
        }
        Location target = Location.parse(call.target());
        if (target == null) {
            throw new IllegalArgumentException("the target is no URI of HTTP");
        }
        return target;
    }

    /** POST of JSON to the REST interface, which changes nothing that anybody sees. */
    Errand json(Flow flow, String path, byte[] content, Credentials credentials) {
        Location root = options.server().api();
        Location target = new Location(root.origin(), root.path() + path);
        HttpFields.Builder fields = common(JSON, HttpFields.EMPTY);
        if (content.length > 0) {
            fields.add(HttpNames.CONTENT_TYPE, "application/json");
        }
        return new Errand(flow, "POST", target, fields.build(), content, credentials, RateLimit.CORE, false);
    }

    /** A query, whose endpoint of an Enterprise server is its own. */
    Errand query(Flow flow, GraphQlQuery query, @Nullable String cursor) {
        GraphQlQuery.Paging paging = query.paging();
        GraphQlQuery asked = paging == null || cursor == null ? query : query.with(paging.cursor(), cursor);
        HttpFields fields = HttpFields.builder()
                .add(HttpNames.ACCEPT, "application/json")
                .add(HttpNames.USER_AGENT, options.userAgent())
                .add(HttpNames.CONTENT_TYPE, "application/json")
                .build();
        Credentials credentials = query.credentials() == null ? options.credentials() : query.credentials();
        return new Errand(
                flow,
                "POST",
                options.server().graphQl(),
                fields,
                Json.write(asked.content()),
                credentials,
                "graphql",
                query.mutation());
    }

    /** A form, sent to where people log in, as nobody. */
    Errand form(Flow flow, String path, Parameters parameters) {
        HttpFields fields = HttpFields.builder()
                .add(HttpNames.ACCEPT, "application/json")
                .add(HttpNames.USER_AGENT, options.userAgent())
                .add(HttpNames.CONTENT_TYPE, Form.CONTENT_TYPE)
                .build();
        byte[] content = Form.encode(parameters).getBytes(StandardCharsets.US_ASCII);
        Location target = new Location(options.server().web(), path);
        return new Errand(flow, "POST", target, fields, content, new Credentials.Anonymous(), "login", false);
    }

    private HttpFields.Builder common(String accept, HttpFields own) {
        String version = own.first("x-github-api-version");
        String wanted = own.joined(HttpNames.ACCEPT);
        return HttpFields.builder()
                .add(new HttpField(HttpNames.ACCEPT, wanted == null ? accept : wanted))
                .add(HttpNames.USER_AGENT, options.userAgent())
                .add("x-github-api-version", version == null ? options.apiVersion() : version);
    }
}
