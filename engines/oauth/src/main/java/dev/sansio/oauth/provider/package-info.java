/**
 * A provider of OAuth 2 and OpenID Connect (an authorization server), as an engine that HTTP of any version carries.
 *
 * <pre>{@code
 * Provider provider = Provider.of(ProviderOptions.strict("https://as.example"), ProviderKeys.generate(random));
 * MemoryStore store = new MemoryStore().with(client);
 *
 * var engine = Layers.on(new Http1ServerEngine(Http1Options.server()), new ProviderEngine(provider, surroundings, peer));
 * }</pre>
 *
 * <p>It has no store, no users and no pages. Whatever it needs it asks by a {@link dev.sansio.oauth.provider.ask.ProviderAsk}: clients,
 * codes and tokens of a store, such as {@link dev.sansio.oauth.provider.memory.MemoryStore}; who the user is and whether they agree, of
 * the application, which sends the user agent to its own pages and back. Each question has a deadline, after which the request is
 * answered with 503; it dies with its exchange; and an answer that comes late, twice or unasked is ignored. Questions that change
 * something are atomic, so that many engines, on many machines, may stand on one store.
 *
 * <p>Threading: one caller at a time for each engine; {@link dev.sansio.oauth.provider.Provider} is shared by all.
 *
 * <p>Covered: RFC 6749 (codes, refresh tokens, client credentials; passwords as legacy, off by default) and 6750; 7009; 7521 and 7523
 * (clients and users), with the audience as 7523bis has it; 7591 and 7592 (off by default); 7636; 7662; 8252; 8414; 8628; 8693 (of
 * access tokens given out here); 8705; 8707; 9068 (as an option); 9101 (by value); 9126; 9207; 9449; OpenID Connect Core (codes),
 * Discovery, and RP-Initiated Logout. The rules are those of OAuth 2.1 and RFC 9700; {@link
 * dev.sansio.oauth.provider.model.ProviderOptions} loosens them by name. RFC 5849 (credentials, and a resource), off by default.
 *
 * <p>Withstood attacks, each with a test: a code used twice, by another client, with another redirect URI, or without what PKCE
 * wants, and a verifier without challenge; redirection to where nobody has registered; mix-up of providers ({@code iss}); a refresh
 * token used twice, also at once; tokens used without their key; proofs, assertions, pushed requests and signed requests used twice,
 * elsewhere, or too late; an algorithm other than agreed on, {@code none}, and a public key taken for a secret; guessed user codes,
 * and devices connected by a link or by a form of another site; logging out to anywhere; content that is too large or too slow, too
 * many requests, and stores that are silent. By construction, and not measured: secrets are compared in constant time, and for
 * clients that do not exist as for others.
 *
 * <p>Left out: the implicit grant and hybrid flows, which RFC 9700 2.1.2 advises against, and so {@code response_mode} other than
 * {@code query}; encrypted tokens; {@code request_uri} other than of pushed requests and {@code jwks_uri} of clients, for which the
 * provider would have to fetch what strangers tell it; rich authorization requests (RFC 9396) and the parameter {@code claims}, of
 * which nothing is promised in the metadata; SAML assertions, which need XML signatures; introspection answered as JWT (RFC 9701),
 * of which {@code introspection} has the message; front- and back-channel logout. CORS is off: a client that runs in a browser needs
 * a backend. The policy who may exchange whose tokens is: every authenticated client that has the grant.
 */
@NullMarked
package dev.sansio.oauth.provider;

import org.jspecify.annotations.NullMarked;
