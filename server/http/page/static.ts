/** Serves the built client: compressed where the browser takes it, for ever where the name holds a hash. */
import type { IncomingMessage } from 'node:http';
import { allow, type Exchange, type Step } from '../exchange.ts';
import { type Encoding, readFiles, type ServedFile } from './files.ts';

const ONE_YEAR = 31_536_000;

/** Answers addresses of the client; a folder is its page. */
export function staticFiles(clientDir: string): Step {
  const files = readFiles(clientDir);
  return async (exchange) => {
    const file = files.get(exchange.path) ?? files.get(`${exchange.path.replace(/\/$/, '')}/index.html`);
    if (file === undefined) return false;
    allow(exchange, 'GET', 'HEAD');
    await send(exchange, file);
    return true;
  };
}

async function send({ request, response }: Exchange, file: ServedFile): Promise<void> {
  response.setHeader('Cache-Control', file.immutable ? `public, max-age=${ONE_YEAR}, immutable` : 'no-cache');
  response.setHeader('ETag', file.etag);
  if (file.compressible) response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  const encoding = file.compressible ? encodingFor(request) : 'identity';
  const bytes = await file.bytes(encoding);
  response.setHeader('Content-Type', file.type);
  response.setHeader('Content-Length', bytes.length);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : bytes);
}

/** The smallest form that the browser names and does not refuse (`q=0`). */
function encodingFor(request: IncomingMessage): Encoding {
  const named = String(request.headers['accept-encoding'] ?? '').split(',');
  const takes = (encoding: Encoding): boolean =>
    named.some((one) => {
      const [name, quality] = one
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/);
      return name === encoding && (quality === undefined || Number(quality) > 0);
    });
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}
