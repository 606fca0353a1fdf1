// A server of Node.js's own http (llhttp).
// Usage: node http_server.mjs FOLDER. Prints "listening on PORT". Serves the files of the folder, with ranges and Last-Modified; keeps
// what is PUT to /upload/ and serves it; /small/ takes no more than 1000 octets. /hints sends 103 first, /trailers has trailers,
// /echo sends back content and trailers in small pieces, /reset cuts the connection within its content. Also prints
// "shouting on PORT", where every upgrade is accepted.
import { createServer } from 'node:http';
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

async function put(path, request, response) {
    if (path.startsWith('/small/')) {
        response.writeHead(413, { connection: 'close' }).end();
        return;
    }
    const pieces = [];
    for await (const piece of request) {
        pieces.push(piece);
    }
    kept.set(path, Buffer.concat(pieces));
    response.writeHead(201).end();
}

function get(path, request, response) {
    const found = file(path);
    if (!found) {
        response.writeHead(404).end('not found');
        return;
    }
    const { content, modified } = found;
    response.setHeader('last-modified', modified.toUTCString());
    if (request.headers['if-modified-since'] === modified.toUTCString()) {
        response.writeHead(304).end();
        return;
    }
    const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
    if (!range) {
        response.writeHead(200, { 'content-length': content.length }).end(content);
        return;
    }
    const first = range[1] ? Number(range[1]) : content.length - Number(range[2]);
    const last = range[1] && range[2] ? Number(range[2]) : content.length - 1;
    if (first >= content.length) {
        response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end();
        return;
    }
    response.writeHead(206, { 'content-range': `bytes ${first}-${last}/${content.length}` });
    response.end(content.subarray(first, last + 1));
}

async function serve(request, response) {
    const path = request.url.split('?')[0];
    if (path === '/hints') {
        response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
        response.writeProcessing();
        response.end('after hints');
    } else if (path === '/trailers') {
        response.writeHead(200, { trailer: 'checksum' });
        response.write('with ');
        response.write('trailers');
        response.addTrailers({ checksum: 'abc' });
        response.end();
    } else if (path === '/echo') {
        response.writeHead(200, { trailer: 'x-names' });
        for await (const piece of request) {
            for (let i = 0; i < piece.length; i += 1000) {
                response.write(piece.subarray(i, i + 1000));
            }
        }
        response.addTrailers({ 'x-names': JSON.stringify(request.trailers) });
        response.end();
    } else if (path === '/reset') {
        response.writeHead(200, { 'content-length': 100 });
        response.write('only this', () => request.socket.destroy());
    } else if (request.method === 'PUT') {
        await put(path, request, response);
    } else {
        get(path, request, response);
    }
}

const server = createServer(serve);
server.on('checkContinue', (request, response) => {
    if (!request.url.startsWith('/small/')) {
        response.writeContinue();
    }
    serve(request, response);
});
server.listen(0, '127.0.0.1', () => console.log(`listening on ${server.address().port}`));

// Whoever listens to upgrades gets each, so this is another server.
const shouting = createServer();
shouting.on('upgrade', (request, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: shout\r\n\r\nyes?\n');
    socket.on('data', (data) => socket.write(data.toString().toUpperCase()));
    socket.on('end', () => socket.end('bye\n'));
});
shouting.listen(0, '127.0.0.1', () => console.log(`shouting on ${shouting.address().port}`));
