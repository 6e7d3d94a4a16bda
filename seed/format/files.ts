/** The two files of an article folder, read byte for byte. What is wrong with a file as such is told with its line. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Names of the files, and what is expected in them. */
export const TEXT_FILE = 'article.txt';
export const ANNOTATION_FILE = 'annotation.yaml';
const HOLDS: Record<string, string> = { [TEXT_FILE]: 'the text of the article', [ANNOTATION_FILE]: 'the annotation' };

/** No news article comes near it; a larger file is another kind of thing, and would be read into memory whole. */
const FILE_BYTES_MAX = 8 * 1024 * 1024;

/** One thing that is wrong in a file: line, field (`claims[3].says`, empty for the file as such), why, and what to do. */
export type FileProblem = { file: string; line: number; field: string; code: string; reason: string; cure: string };

/** A file as read: its decoded text, and the sha256 of its bytes as 64 hexadecimal digits. */
export type FileText = { file: string; text: string; sha256: string };

/** Both files of a folder, or what is wrong with them. */
export async function readFiles(
  dir: string,
): Promise<{ text: FileText; annotation: FileText } | { problems: FileProblem[] }> {
  const [text, annotation] = await Promise.all([TEXT_FILE, ANNOTATION_FILE].map((name) => readText(join(dir, name))));
  const problems = [text, annotation].flatMap((file) => (file !== undefined && 'reason' in file ? [file] : []));
  if (problems.length > 0) return { problems };
  return { text: text as FileText, annotation: annotation as FileText };
}

/** A byte-order mark stays a character, so that offsets and bytes agree: the text is never normalised. */
async function readText(file: string): Promise<FileText | FileProblem> {
  const bytes = await bytesOf(file).catch((error: NodeJS.ErrnoException) => missing(file, error.code));
  if (!Buffer.isBuffer(bytes)) return bytes;
  if (!isUtf8(bytes)) {
    const line = lineOfBadBytes(bytes);
    return fault(file, 'NOT_UTF8', `Line ${line} holds bytes that are not UTF-8.`, 'Save the file as UTF-8.', line);
  }
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.trim() === '') {
    return fault(file, 'FILE_EMPTY', 'It holds nothing.', `Write ${HOLDS[basename(file)]} into it.`);
  }
  return { file, text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Nothing is opened but a file of bounded size: to read a pipe or a device would never end. */
async function bytesOf(file: string): Promise<Buffer | FileProblem> {
  const { size, isFile } = await stat(file).then((stats) => ({ size: stats.size, isFile: stats.isFile() }));
  if (!isFile) return fault(file, 'FILE_MISSING', 'It is not a file.', cureOf(file));
  if (size > FILE_BYTES_MAX) {
    const reason = `It has ${size} bytes, more than ${FILE_BYTES_MAX}.`;
    return fault(file, 'FILE_TOO_LARGE', reason, 'Part it: a folder holds one article.');
  }
  return readFile(file);
}

function missing(file: string, code: string | undefined): FileProblem {
  const why = code === 'ENOENT' ? 'There is no such file' : `It cannot be read (${code})`;
  return fault(file, 'FILE_MISSING', `${why}.`, cureOf(file));
}

const cureOf = (file: string): string => `Put ${basename(file)} with ${HOLDS[basename(file)]} into the folder.`;

function fault(file: string, code: string, reason: string, cure: string, line = 1): FileProblem {
  return { file, line, field: '', code, reason, cure };
}

/** Lines can be looked at one by one: no byte of a longer character is a line feed. */
function lineOfBadBytes(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf('\n', start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}
