package dev.sansio.oauth.client;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.introspection.IntrospectionResponse;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.metadata.ResourceMetadata;
import dev.sansio.oauth.metadata.ServerMetadata;
import dev.sansio.oauth.oauth2.response.PushedResponse;
import dev.sansio.oauth.registration.RegistrationCall;
import dev.sansio.oauth.registration.RegistrationResponse;
import org.jspecify.annotations.Nullable;

/**
 * What is asked once and answered once: where, how, and how the answer is read.
 *
 * @param form with which the client is shown; null for a request that is whole already
 * @param head null if there is a form
 */
record Question(
        long call,
        Endpoint endpoint,
        @Nullable Parameters form,
        @Nullable RequestHead head,
        Secret content,
        Reader reader) {

    /** Reads an answer; throws {@link DocumentException} if it is none. */
    interface Reader {
        TokenEvent read(ResponseHead head, byte[] content);
    }

    /** The question that a command is; null if it is none. Rejects one that the provider has no endpoint for. */
    static @Nullable Question of(TokenCommand command, ProviderEndpoints endpoints) {
        long call = command.call();
        if (command instanceof TokenCommand.Revoke revoke) {
            Parameters form = revoke.question().toParameters();
            return form(call, endpoints.revocation(), form, (head, content) -> revoked(call, head));
        } else if (command instanceof TokenCommand.Introspect introspect) {
            Parameters form = introspect.question().toParameters();
            return form(
                    call,
                    endpoints.introspection(),
                    form,
                    (head, content) -> new TokenEvent.Introspected(call, IntrospectionResponse.read(head, content)));
        } else if (command instanceof TokenCommand.PushAuthorization push) {
            Parameters form = push.request().toParameters();
            return form(
                    call,
                    endpoints.pushed(),
                    form,
                    (head, content) -> new TokenEvent.Pushed(call, PushedResponse.read(head, content)));
        } else if (command instanceof TokenCommand.Discover discover) {
            return document(
                    call,
                    discover.document(),
                    (head, content) ->
                            new TokenEvent.Discovered(call, ServerMetadata.read(head, content, discover.issuer())));
        } else if (command instanceof TokenCommand.DescribeResource describe) {
            return document(
                    call,
                    describe.document(),
                    (head, content) -> new TokenEvent.ResourceDescribed(
                            call, ResourceMetadata.read(head, content, describe.resource())));
        } else if (command instanceof TokenCommand.FetchKeys fetch) {
            return document(call, fetch.document(), (head, content) -> keys(call, head, content));
        } else if (command instanceof TokenCommand.Register register) {
            return registration(register);
        }
        return null;
    }

    private static Question form(long call, @Nullable Endpoint endpoint, Parameters form, Reader reader) {
        if (endpoint == null) {
            throw new CommandRejectedException("the provider has no endpoint for that");
        }
        return new Question(call, endpoint, form, null, ProviderCalls.NOTHING, reader);
    }

    private static Question document(long call, Endpoint endpoint, Reader reader) {
        HttpFields accept = HttpFields.of(HttpNames.ACCEPT, "application/json");
        return new Question(call, endpoint, null, endpoint.head("GET", accept), ProviderCalls.NOTHING, reader);
    }

    private static Question registration(TokenCommand.Register register) {
        long call = register.call();
        Endpoint endpoint = register.endpoint();
        RegistrationCall request = register.request();
        RequestHead asked = request.toHead(endpoint.scheme(), endpoint.authority(), endpoint.path());
        return new Question(
                call,
                endpoint,
                null,
                asked,
                Secret.of(request.toContent()),
                (head, content) -> request instanceof RegistrationCall.Delete
                        ? unregistered(call, head)
                        : new TokenEvent.Registered(call, RegistrationResponse.read(head, content)));
    }

    private static TokenEvent revoked(long call, ResponseHead head) {
        if (head.status() != 200) {
            throw DocumentException.status(head.status());
        }
        return new TokenEvent.Revoked(call);
    }

    private static TokenEvent unregistered(long call, ResponseHead head) {
        if (head.status() != 204) {
            throw DocumentException.status(head.status());
        }
        return new TokenEvent.Unregistered(call);
    }

    /** Key sets come as JSON of several media types, so that the type is not looked at (RFC 7517 8.5.2). */
    private static TokenEvent keys(long call, ResponseHead head, byte[] content) {
        if (head.status() != 200) {
            throw DocumentException.status(head.status());
        }
        return new TokenEvent.KeysFetched(call, JwkSet.read(Document.read(content)));
    }

    /** Asks, and tells the number of the reply. */
    long ask(ProviderCalls calls, long now) {
        if (form != null) {
            return calls.form(endpoint, form, now);
        } else if (head != null) {
            return calls.plain(endpoint, head, content, now);
        }
        throw new IllegalStateException("a question has a form or a head");
    }

    /** What the reply means. */
    TokenEvent read(Reply reply, Surroundings surroundings) {
        TokenFailure failure = reply.failure();
        if (failure != null) {
            return new TokenEvent.Failed(call, failure);
        }
        try {
            return reader.read(reply.head(), reply.content().reveal());
        } catch (DocumentException | IllegalArgumentException wrong) {
            TokenFailure why = reply.head().status() >= 400
                    ? Refusals.of(reply, surroundings)
                    : TokenFailure.of(TokenFailure.Kind.MALFORMED, String.valueOf(wrong.getMessage()));
            return new TokenEvent.Failed(call, why);
        }
    }
}
