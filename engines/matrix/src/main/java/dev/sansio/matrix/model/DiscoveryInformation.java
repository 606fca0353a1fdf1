package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;

/** {@code DiscoveryInformation}. Generated from the specification; see {@code src/generator}. */
public record DiscoveryInformation(
        HomeserverInformation homeserver, @Nullable IdentityServerInformation identityServer, Others others) {

    /** How it is read and written. */
    public static final Codec<DiscoveryInformation> CODEC =
            Codec.object(DiscoveryInformation::read, DiscoveryInformation::write);

    /** With what must be there alone. */
    public static DiscoveryInformation of(HomeserverInformation homeserver) {
        return new DiscoveryInformation(homeserver, null, Others.NONE);
    }

    private static DiscoveryInformation read(Reading in) {
        return new DiscoveryInformation(
                in.required("m.homeserver", HomeserverInformation.CODEC),
                in.optional("m.identity_server", IdentityServerInformation.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("m.homeserver", HomeserverInformation.CODEC, homeserver);
        out.put("m.identity_server", IdentityServerInformation.CODEC, identityServer);
        out.others(others);
    }

    /** The same with another {@code identityServer}. */
    public DiscoveryInformation withIdentityServer(@Nullable IdentityServerInformation identityServer) {
        return new DiscoveryInformation(homeserver, identityServer, others);
    }

    /** The same with another {@code others}. */
    public DiscoveryInformation withOthers(Others others) {
        return new DiscoveryInformation(homeserver, identityServer, others);
    }
}
