// A client of the npm package undici, which does not wait for responses before it sends other requests.
// Usage: node undici_client.mjs URL. Prints "all is well" at the end. It is imported from where `npm ci` has put it, the current
// folder.
import { strict as assert } from 'node:assert';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { Client } = createRequire(join(process.cwd(), 'here.js'))('undici');
const client = new Client(process.argv[2], { pipelining: 20 });
let connections = 0;
client.on('connect', () => connections++);

async function get(path, method = 'GET') {
    const { statusCode, headers, body, trailers } = await client.request({ path, method });
    return { statusCode, headers, body: Buffer.from(await body.arrayBuffer()), trailers };
}

assert.equal((await get('/')).body.toString(), 'hello, world\n');
const all = await Promise.all(
    Array.from({ length: 200 }, (_, i) => get(i % 3 === 0 ? '/trailers' : i % 3 === 1 ? `/asked?${i}` : '/empty')),
);
all.forEach(({ statusCode, body, trailers }, i) => {
    assert.equal(statusCode, i % 3 === 2 ? 204 : 200);
    if (i % 3 === 0) {
        assert.equal(body.toString(), 'with trailers');
        assert.equal(trailers.checksum, 'abc');
    } else if (i % 3 === 1) {
        assert.match(body.toString(), new RegExp(`^GET /asked\\?${i}\n`));
    }
});
const [one, two] = await Promise.all([get('/big'), get('/stream')]);
assert.equal(one.body.length, 10000000);
assert.ok(one.body.equals(two.body));
assert.equal(connections, 1);

async function* pieces() {
    for (let i = 0; i < 1000; i++) {
        yield Buffer.alloc(i, i);
    }
}
const { body } = await client.request({ path: '/echo', method: 'POST', body: pieces() });
assert.equal((await body.arrayBuffer()).byteLength, (999 * 1000) / 2);
await client.close();
console.log('all is well');
