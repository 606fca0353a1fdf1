/** OAuth, as messages carried by HTTP: what a client sends and what a provider answers. */
module dev.sansio.oauth {
    requires transitive dev.sansio.http;
    requires transitive dev.sansio.json;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports dev.sansio.oauth;
    exports dev.sansio.oauth.assertion;
    exports dev.sansio.oauth.client;
    exports dev.sansio.oauth.device;
    exports dev.sansio.oauth.form;
    exports dev.sansio.oauth.introspection;
    exports dev.sansio.oauth.jose;
    exports dev.sansio.oauth.jose.jwk;
    exports dev.sansio.oauth.jose.jwt;
    exports dev.sansio.oauth.json;
    exports dev.sansio.oauth.metadata;
    exports dev.sansio.oauth.oauth1;
    exports dev.sansio.oauth.oauth2;
    exports dev.sansio.oauth.oauth2.response;
    exports dev.sansio.oauth.openid;
    exports dev.sansio.oauth.proof;
    exports dev.sansio.oauth.provider;
    exports dev.sansio.oauth.provider.ask;
    exports dev.sansio.oauth.provider.memory;
    exports dev.sansio.oauth.provider.model;
    exports dev.sansio.oauth.registration;
    exports dev.sansio.oauth.request;
    exports dev.sansio.oauth.resource;
}
