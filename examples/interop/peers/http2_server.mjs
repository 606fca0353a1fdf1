// A server of Node.js's own http2 (nghttp2), in clear, with prior knowledge.
// Usage: node http2_server.mjs FOLDER. Prints "listening on PORT". Serves the files of the folder, with ranges and Last-Modified; keeps
// what is PUT to /upload/ and serves it; /small/ takes nothing. /hints sends 103 first, /trailers has trailers, /echo sends back
// content and trailers, /reset cancels the stream when content comes, /goaway says that the server goes away, /push promises
// /pushed. An extended CONNECT (RFC 8441) of the protocol "shout" gets its letters back as capitals; a plain one is refused.
import { constants, createServer } from 'node:http2';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const kept = new Map();

function file(path) {
    if (kept.has(path)) {
        return { content: kept.get(path), modified: new Date(0) };
    }
    try {
        const name = join(process.argv[2], path);
        return { content: readFileSync(name), modified: statSync(name).mtime };
    } catch {
        return undefined;
    }
}

function get(path, headers, stream) {
    const found = file(path);
    if (!found) {
        stream.respond({ ':status': 404 });
        stream.end('not found');
        return;
    }
    const { content, modified } = found;
    const head = { ':status': 200, 'last-modified': modified.toUTCString() };
    if (headers['if-modified-since'] === modified.toUTCString()) {
        stream.respond({ ...head, ':status': 304 }, { endStream: true });
        return;
    }
    const range = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '');
    const first = !range ? 0 : range[1] ? Number(range[1]) : content.length - Number(range[2]);
    const last = range?.[1] && range[2] ? Number(range[2]) : content.length - 1;
    if (first >= content.length) {
        stream.respond({ ':status': 416 }, { endStream: true });
        return;
    }
    const part = content.subarray(first, last + 1);
    head['content-length'] = part.length;
    if (range) {
        head[':status'] = 206;
        head['content-range'] = `bytes ${first}-${last}/${content.length}`;
    }
    stream.respond(head, { endStream: headers[':method'] === 'HEAD' });
    if (headers[':method'] !== 'HEAD') {
        stream.end(part);
    }
}

function connect(headers, stream) {
    if (headers[':protocol'] !== 'shout') {
        stream.respond({ ':status': 403 }, { endStream: true });
        return;
    }
    stream.respond({ ':status': 200 });
    stream.write('yes?\n');
    stream.on('data', (data) => stream.write(data.toString().toUpperCase()));
    stream.on('end', () => stream.end('bye\n'));
}

const server = createServer({ settings: { enableConnectProtocol: true }, maxSessionMemory: 200 });
server.on('stream', (stream, headers) => {
    const method = headers[':method'];
    const path = (headers[':path'] ?? '').split('?')[0];
    stream.on('error', (error) => console.log(`error ${error.message}`));
    if (method === 'CONNECT') {
        connect(headers, stream);
    } else if (path.startsWith('/small/')) {
        stream.respond({ ':status': 413 });
        stream.end(() => stream.close(constants.NGHTTP2_NO_ERROR));
    } else if (path === '/hints') {
        stream.additionalHeaders({ ':status': 103, link: '</style.css>; rel=preload; as=style' });
        stream.additionalHeaders({ ':status': 102 });
        stream.respond({ ':status': 200 });
        stream.end('after hints');
    } else if (path === '/trailers' || path === '/echo') {
        let trailers = { checksum: 'abc' };
        stream.on('trailers', (fields) => (trailers = { 'x-names': JSON.stringify(fields) }));
        stream.respond({ ':status': 200 }, { waitForTrailers: true });
        stream.on('wantTrailers', () => stream.sendTrailers(trailers));
        if (path === '/echo') {
            stream.pipe(stream);
        } else {
            stream.end('with trailers');
        }
    } else if (path === '/reset') {
        stream.respond({ ':status': 200, 'content-length': 100 });
        stream.write('only this');
        stream.on('data', () => stream.destroy(new Error('as asked')));
    } else if (path === '/goaway') {
        stream.session.goaway(constants.NGHTTP2_NO_ERROR, stream.id);
        stream.respond({ ':status': 200 });
        stream.end('going');
    } else if (path === '/push') {
        if (stream.pushAllowed) {
            stream.pushStream({ ':path': '/pushed' }, (error, pushed) => {
                pushed.respond({ ':status': 200 });
                pushed.end('pushed');
            });
        }
        stream.respond({ ':status': 200 });
        stream.end(stream.pushAllowed ? 'with a push' : 'without a push');
    } else if (method === 'PUT') {
        if (headers.expect === '100-continue') {
            stream.additionalHeaders({ ':status': 100 });
        }
        const pieces = [];
        stream.on('data', (piece) => pieces.push(piece));
        stream.on('end', () => {
            kept.set(path, Buffer.concat(pieces));
            stream.respond({ ':status': 201 }, { endStream: true });
        });
    } else {
        get(path, headers, stream);
    }
});
server.listen(0, '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
