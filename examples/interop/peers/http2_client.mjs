// A client of Node.js's own http2 (nghttp2), against our server.
// Usage: node http2_client.mjs URL [AUTHORITY.pem]. Prints "all is well" at the end.
import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, constants } from 'node:http2';

const authority = process.argv[2];
const ca = process.argv[3] && readFileSync(process.argv[3]);

async function content(stream) {
    const pieces = [];
    for await (const piece of stream) {
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}

async function told(stream) {
    const informations = [];
    let trailers = {};
    stream.on('headers', (head) => informations.push(head));
    stream.on('trailers', (fields) => (trailers = fields));
    const [head] = await once(stream, 'response');
    const body = await content(stream);
    return { status: head[':status'], head, body, informations, trailers };
}

async function session(settings) {
    const client = connect(authority, { settings, ca });
    await once(client, 'remoteSettings');
    return client;
}

for (const settings of [{}, { initialWindowSize: 1000, maxFrameSize: 16384 }, { headerTableSize: 0 }]) {
    const client = await session(settings);
    const get = (path, headers = {}, method = 'GET') =>
        told(client.request({ ':path': path, ':method': method, ...headers }, { endStream: true }));

    const page = await get('/asked?x=1', { 'x-twice': ['1', '2'], cookie: ['a=b', 'c=d'] });
    assert.match(page.body.toString(), /^GET \/asked\?x=1\n/);
    assert.match(page.body.toString(), /\nx-twice: 1\nx-twice: 2\n/);
    assert.match(page.body.toString(), /\ncookie: a=b; c=d\n/);
    const head = await get('/big', {}, 'HEAD');
    assert.equal(head.head['content-length'], '10000000');
    assert.equal(head.body.length, 0);
    assert.equal((await get('/empty')).status, 204);
    assert.equal((await get('/none')).status, 404);

    const [big, stream, hints, trailers] = await Promise.all([get('/big'), get('/stream'), get('/hints'), get('/trailers')]);
    assert.equal(big.body.length, 10000000);
    assert.ok(big.body.equals(stream.body));
    assert.deepEqual(hints.informations.map((one) => one[':status']), [103]);
    assert.equal(trailers.body.toString(), 'with trailers');
    assert.equal(trailers.trailers.checksum, 'abc');

    const many = await Promise.all(Array.from({ length: 1000 }, (_, i) => get(`/asked?${i}`)));
    many.forEach(({ body }, i) => assert.match(body.toString(), new RegExp(`^GET /asked\\?${i}\n`)));

    const echo = client.request({ ':path': '/echo', ':method': 'POST' }, { waitForTrailers: true });
    echo.on('wantTrailers', () => echo.sendTrailers({ 'x-sum': 'a;b' }));
    const echoed = told(echo);
    echo.end(big.body);
    const { body, trailers: back } = await echoed;
    assert.ok(body.equals(big.body));
    assert.equal(back['x-sum'], 'a;b');

    const expecting = client.request({ ':path': '/count', ':method': 'POST', expect: '100-continue' });
    const counted = told(expecting);
    await once(expecting, 'continue');
    expecting.end('hello');
    assert.match((await counted).body.toString(), /^5 2cf24dba/);

    const cancelled = client.request({ ':path': '/big' });
    await once(cancelled, 'response');
    cancelled.close(constants.NGHTTP2_CANCEL);
    assert.equal((await get('/')).body.toString(), 'hello, world\n');

    const refused = client.request({ ':path': '/refused', ':method': 'POST' });
    refused.on('error', () => {});
    assert.equal((await once(refused, 'response'))[0][':status'], 413);
    refused.end('x');

    assert.equal(client.remoteSettings.enableConnectProtocol, true);
    const shout = client.request({ ':method': 'CONNECT', ':protocol': 'shout', ':path': '/' });
    shout.end('hello\n');
    assert.equal((await told(shout)).body.toString(), 'yes?\nHELLO\nbye\n');

    await new Promise((resolve, reject) => client.ping((error) => (error ? reject(error) : resolve())));

    const going = once(client, 'goaway');
    const [last, other] = await Promise.all([get('/last'), get('/big')]);
    assert.equal(last.body.toString(), 'the last');
    assert.ok(other.body.equals(big.body));
    assert.equal((await going)[0], constants.NGHTTP2_NO_ERROR);
    if (!client.closed) {
        await once(client, 'close');
    }
}
console.log('all is well');
