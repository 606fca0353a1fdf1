// A client of Node.js's own http (llhttp), against our server.
// Usage: node http_client.mjs URL. Prints "all is well" at the end.
import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { Readable } from 'node:stream';

const base = process.argv[2];
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const sockets = new Set();

async function content(readable) {
    const pieces = [];
    for await (const piece of readable) {
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}

async function ask(method, path, { headers = {}, body, trailers, send } = {}) {
    const asked = request(base + path, { method, headers, agent });
    asked.on('socket', (socket) => sockets.add(socket));
    const informations = [];
    asked.on('information', (information) => informations.push(information));
    if (send) {
        await send(asked);
    }
    if (trailers) {
        asked.addTrailers(trailers);
    }
    asked.end(body);
    const [response] = await once(asked, 'response');
    return { status: response.statusCode, response, informations, body: await content(response), trailers: response.trailers };
}

const page = await ask('GET', '/asked?x=1', { headers: { 'x-twice': ['1', '2'] } });
assert.match(page.body.toString(), /^GET \/asked\?x=1\n/);
assert.match(page.body.toString(), /\nx-twice: 1\nx-twice: 2\n/);

const head = await ask('HEAD', '/big');
assert.equal(head.response.headers['content-length'], '10000000');
assert.equal(head.body.length, 0);
assert.equal((await ask('GET', '/empty')).status, 204);
assert.equal((await ask('GET', '/none')).status, 404);

const big = await ask('GET', '/big');
const stream = await ask('GET', '/stream');
assert.equal(stream.response.headers['transfer-encoding'], 'chunked');
assert.ok(big.body.equals(stream.body));

const hints = await ask('GET', '/hints');
assert.deepEqual(hints.informations.map((one) => one.statusCode), [103]);
assert.equal(hints.informations[0].headers.link, '</style.css>; rel=preload');
assert.deepEqual({ ...(await ask('GET', '/trailers')).trailers }, { checksum: 'abc' });

const echo = await ask('POST', '/echo', {
    headers: { trailer: 'x-sum', 'transfer-encoding': 'chunked' },
    trailers: { 'x-sum': 'a;b' },
    send: async (asked) => {
        for (let i = 0; i < 1000; i++) {
            asked.write(Buffer.alloc(i, i));
        }
    },
});
assert.equal(echo.body.length, (999 * 1000) / 2);
assert.deepEqual({ ...echo.trailers }, { 'x-sum': 'a;b' });

const expecting = request(base + '/count', {
    method: 'POST',
    agent,
    headers: { expect: '100-continue', 'content-length': big.body.length },
});
expecting.flushHeaders();
await once(expecting, 'continue');
Readable.from([big.body]).pipe(expecting);
const [counted] = await once(expecting, 'response');
const sum = createHash('sha256').update(big.body).digest('hex');
assert.equal((await content(counted)).toString(), `10000000 ${sum}\n`);

assert.equal(sockets.size, 1);
const last = await ask('GET', '/last');
assert.equal(last.response.headers.connection, 'close');
assert.equal((await ask('GET', '/')).status, 200);
assert.equal(sockets.size, 2);

const address = new URL(base).host;
const connect = request({ host: '127.0.0.1', port: new URL(base).port, method: 'CONNECT', path: address });
connect.end();
const [accepted, socket] = await once(connect, 'connect');
assert.equal(accepted.statusCode, 200);
socket.write(`GET / HTTP/1.1\r\nHost: ${address}\r\nConnection: close\r\n\r\n`);
assert.match((await content(socket)).toString(), /^HTTP\/1\.1 200 OK\r\n[^]*hello, world\n$/);

agent.destroy();
console.log('all is well');
