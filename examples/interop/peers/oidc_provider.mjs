// An OpenID provider of the npm package oidc-provider: whoever asks is alice, and she agrees to everything.
// Usage: node oidc_provider.mjs PORT. Prints "listening on PORT". It is imported from where `npm ci` has put it, the current folder.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const port = Number(process.argv[2]);
const entry = createRequire(join(process.cwd(), 'here.js')).resolve('oidc-provider');
const { Provider } = await import(pathToFileURL(entry));
const callback = 'http://127.0.0.1/callback';

const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
        {
            client_id: 'web',
            client_secret: 'a secret of the web application',
            grant_types: [
                'authorization_code',
                'refresh_token',
                'client_credentials',
                'urn:ietf:params:oauth:grant-type:device_code',
            ],
            redirect_uris: [callback],
            application_type: 'native',
            token_endpoint_auth_method: 'client_secret_basic',
        },
        {
            client_id: 'signing',
            client_secret: 'a secret of at least thirty-two octets',
            grant_types: ['client_credentials'],
            redirect_uris: [],
            response_types: [],
            token_endpoint_auth_method: 'client_secret_jwt',
        },
    ],
    scopes: ['openid', 'offline_access', 'read'],
    claims: { openid: ['sub'], profile: ['name'] },
    findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id, name: 'Alice' }) }),
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    interactions: { url: (context, interaction) => `/interaction/${interaction.uid}` },
    features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: true },
        deviceFlow: { enabled: true },
        introspection: { enabled: true },
        revocation: { enabled: true },
        pushedAuthorizationRequests: { enabled: true },
        dPoP: { enabled: true, nonceSecret: Buffer.alloc(32, 1), requireNonce: () => true },
        resourceIndicators: {
            enabled: true,
            getResourceServerInfo: () => ({ scope: 'read', accessTokenFormat: 'opaque', accessTokenTTL: 600 }),
            useGrantedResource: () => true,
        },
        registration: { enabled: true },
        registrationManagement: { enabled: true },
    },
});

async function consent(clientId, accountId) {
    const grant = new provider.Grant({ clientId, accountId });
    grant.addOIDCScope('openid offline_access profile');
    return { consent: { grantId: await grant.save() } };
}

// The page that a user would see.
provider.use(async (context, next) => {
    if (context.path.startsWith('/interaction/')) {
        const { prompt, params, session } = await provider.interactionDetails(context.req, context.res);
        const answer =
            prompt.name === 'login' ? { login: { accountId: 'alice' } } : await consent(params.client_id, session.accountId);
        await provider.interactionFinished(context.req, context.res, answer, { mergeWithLastSubmission: true });
        context.respond = false;
        return;
    }
    await next();
});

const server = provider.listen(port, '127.0.0.1', () => console.log(`listening on ${port}`));
server.on('error', (error) => console.log('error', error.message));
