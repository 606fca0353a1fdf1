package dev.sansio.oauth.provider.model;

import dev.sansio.oauth.form.Parameters;
import java.time.Instant;

/** A request for authorization that its client has pushed (RFC 9126). */
public record StoredRequest(TokenHash hash, String clientId, Parameters parameters, Instant expires) {}
