package dev.sansio.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.net.ssl.SSLEngine;
import org.junit.jupiter.api.Test;

class ProofTest {

    /** As JDK 25 asks to restore a session from its ticket, which is the opposite of a proof. */
    @Test
    void aQuestionForCredentialsBeforeThereIsASessionIsNoProof() {
        TlsConfig config = Given.server().build();
        Proof proof = config.proof();
        SSLEngine engine = config.engine(null, 0, proof);
        Identities identities = new Identities(List.of(new Identity(null, Given.credentials("server"))));
        String keyType = Given.credentials("server").keyType();

        assertThat(engine.getHandshakeSession()).isNull();
        assertThat(identities.chooseEngineServerAlias(keyType, null, engine)).isNotNull();
        assertThat(proof.isGiven()).isFalse();
    }
}
