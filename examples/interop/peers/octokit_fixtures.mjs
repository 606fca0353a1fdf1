// The recorded conversations of the npm package @octokit/fixtures, played by @octokit/fixtures-server. They were recorded with
// octokit's own spelling of Accept, Content-Type and Authorization; here only the token and the host must be as they were.
// Usage: node octokit_fixtures.mjs PORT. Prints "listening on PORT". It is imported from where `npm ci` has put it, the current folder.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const port = Number(process.argv[2]);
const entry = createRequire(join(process.cwd(), 'here.js')).resolve('@octokit/fixtures-server');
const { resolve } = createRequire(entry);
const { default: fixturesServer } = await import(pathToFileURL(entry));
const { default: express } = await import(pathToFileURL(resolve('express')));

function adapted({ reqheaders: { authorization, host }, ...exchange }) {
    return { ...exchange, reqheaders: { authorization: authorization.replace(/^token /, 'Bearer '), host } };
}

const folder = join(dirname(resolve('@octokit/fixtures')), 'scenarios', 'api.github.com');
const scenario = (name) => JSON.parse(readFileSync(join(folder, name, 'normalized-fixture.json')));
const fixtures = Object.fromEntries(readdirSync(folder).map((name) => [name, scenario(name).map(adapted)]));

const app = express();
app.use(fixturesServer({ fixturesUrl: `http://127.0.0.1:${port}`, logLevel: 'warn', ttl: 3_600_000, fixtures }));
const server = app.listen(port, '127.0.0.1', () => console.log(`listening on ${port}`));
server.on('error', (error) => console.log('error', error.message));
