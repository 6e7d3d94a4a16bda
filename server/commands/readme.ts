/** The tables of the README that are made from the program: settings and error codes. */
import { CODES } from '../errors.ts';
import { SETTINGS } from '../settings.mjs';

/** @returns the README with the text between `<!-- settings -->` and `<!-- codes -->` marks made anew. */
export function withTables(readme: string): string {
  return [['settings', settingsTable()] as const, ['codes', codesTable()] as const].reduce(
    (text, [name, table]) => between(text, name, table),
    readme,
  );
}

function between(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`;
}

function settingsTable(): string {
  const rows = SETTINGS.map(({ name, type, default: value, doc }) => [
    `\`${name}\``,
    type,
    value && `\`${value}\``,
    doc,
  ]);
  return table(['setting', 'type', 'default', 'meaning'], rows);
}

function codesTable(): string {
  const rows = Object.entries(CODES).map(([code, { status, retryable, when }]) => [
    code,
    String(status),
    retryable ? 'yes' : 'no',
    when,
  ]);
  return table(['code', 'HTTP', 'try again', 'when'], rows);
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
