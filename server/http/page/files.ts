/** The built client, read once: each file with its type, its tag and its compressed forms. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';
export type ServedFile = {
  type: string;
  etag: string;
  /** The name holds a hash of the content: it never changes. */
  immutable: boolean;
  /** The bytes in this form. Compressed at the first request for it, then kept. */
  bytes(encoding: Encoding): Promise<Buffer>;
  compressible: boolean;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
/** Vite puts a hash of eight signs before the ending of what it builds. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;
/** Brotli's 9 of 11: close to the smallest, in a tenth of the time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/**
 * Reads a folder whole. Only what was there is ever served, so no address can climb out of it.
 *
 * @returns files by their address, `/index.html`; empty where there is no folder
 */
export function readFiles(folder: string): Map<string, ServedFile> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const address = `/${file.slice(join(folder, '/').length).replaceAll('\\', '/')}`;
      return [address, servedFile(address, readFileSync(file))];
    }),
  );
}

function servedFile(address: string, content: Buffer): ServedFile {
  const type = TYPES[extname(address)] ?? 'application/octet-stream';
  const forms = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(content)]]);
  return {
    type,
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    immutable: HASHED.test(address),
    compressible: type.includes('charset'),
    bytes(encoding) {
      const form = forms.get(encoding) ?? compress(content, encoding);
      forms.set(encoding, form);
      return form;
    },
  };
}

function compress(content: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoding === 'br' ? promisify(brotliCompress)(content, BROTLI) : promisify(gzip)(content);
}
