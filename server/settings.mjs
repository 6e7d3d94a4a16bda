/** The one table of settings (the README's is made from it), and their checks. Plain JavaScript: the launcher reads it first. */
import { isIP } from 'node:net';

/**
 * @typedef {'port' | 'host' | 'secret' | 'flag' | 'folder' | 'absolute folder' | 'database address' | 'name' | 'password'} SettingType
 * @typedef {{ name: string, type: SettingType, default: string, doc: string }} Setting
 */

/** `default` is '' where there is none, or where it is worked out (then `doc` says how). @type {readonly Setting[]} */
export const SETTINGS = [
  { name: 'PORT', type: 'port', default: '4000', doc: 'Port of the page and the API; 0 takes any free one.' },
  {
    name: 'TAWATUR_HOST',
    type: 'host',
    default: '127.0.0.1',
    doc: 'Address to listen on. Anything but this machine itself needs TAWATUR_TOKEN.',
  },
  {
    name: 'TAWATUR_TOKEN',
    type: 'secret',
    default: '',
    doc: 'With it every request needs it, but for /health and /ready: as Bearer token, or as the password of the user `tawatur`. At least 8 characters.',
  },
  {
    name: 'TAWATUR_HOME',
    type: 'folder',
    default: '.tawatur',
    doc: 'Data folder: database, password, logs, run.json. A relative one lies in the project.',
  },
  {
    name: 'TAWATUR_PUBLIC',
    type: 'flag',
    default: 'no',
    doc: 'For a public address: article texts withheld, quotations cut to 300 characters, names of people at risk withheld.',
  },
  {
    name: 'NEO4J_URI',
    type: 'database address',
    default: '',
    doc: 'A Neo4j of your own (bolt, neo4j, with +s for TLS): it is used, and none is started.',
  },
  { name: 'NEO4J_USER', type: 'name', default: 'neo4j', doc: 'User of NEO4J_URI.' },
  { name: 'NEO4J_PASSWORD', type: 'password', default: '', doc: 'Password of NEO4J_USER.' },
  { name: 'NEO4J_DATABASE', type: 'name', default: 'neo4j', doc: 'Database at NEO4J_URI.' },
  {
    name: 'JAVA_HOME',
    type: 'absolute folder',
    default: '',
    doc: 'Java 17 or newer to use for Neo4j; without it one is looked for, 21 and 17 first.',
  },
  {
    name: 'XDG_CACHE_HOME',
    type: 'absolute folder',
    default: '',
    doc: 'Folder in which Neo4j is kept, as tawatur/neo4j-<version>; without it ~/.cache.',
  },
];

/** What a value has to look like, and how a sentence says so. @type {Record<SettingType, { good: (value: string) => boolean, is: string }>} */
const TYPES = {
  port: {
    good: (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65535,
    is: 'a port: give a whole number from 0 to 65535',
  },
  host: {
    good: (value) => isIP(value) > 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(value),
    is: 'an address of this machine: give an IP address or a host name',
  },
  secret: {
    good: (value) => /^[\x21-\x7e]{8,}$/.test(value),
    is: 'a secret: give at least 8 letters, digits or signs, without spaces',
  },
  password: { good: (value) => !/[\0\n\r]/.test(value), is: 'a password: give it on one line' },
  flag: { good: (value) => FLAGS.has(value.toLowerCase()), is: 'yes or no: give one of the two' },
  folder: { good: (value) => !/[\0\n\r]/.test(value), is: 'a folder: give a path on one line' },
  'absolute folder': {
    good: (value) => value.startsWith('/') && !/[\0\n\r:]/.test(value),
    is: 'a folder: give an absolute path without a colon',
  },
  'database address': {
    good: isDatabaseAddress,
    is: 'the address of a Neo4j: give bolt://HOST:7687, neo4j://HOST:7687 or neo4j+s://HOST, and the password in NEO4J_PASSWORD',
  },
  name: { good: (value) => /^[\w.-]+$/.test(value), is: 'a name: give letters, digits, dots, dashes and underscores' },
};

/** How a flag may be said. @type {ReadonlyMap<string, boolean>} */
export const FLAGS = new Map([
  ['yes', true],
  ['true', true],
  ['1', true],
  ['on', true],
  ['no', false],
  ['false', false],
  ['0', false],
  ['off', false],
]);

/**
 * Reads all settings from an environment. An empty value counts as absent.
 * @param {Record<string, string | undefined>} environment
 * @returns {{ values: Record<string, string>, problem?: string }} every setting by name, with its default; and what is wrong, in one sentence
 */
export function readSettings(environment) {
  const values = Object.fromEntries(SETTINGS.map((s) => [s.name, environment[s.name] || s.default]));
  const problem = unknownName(environment) ?? malformedValue(values) ?? openWithoutToken(values);
  return problem === undefined ? { values } : { values, problem };
}

/** @param {Record<string, string | undefined>} environment */
function unknownName(environment) {
  const known = SETTINGS.map((s) => s.name).filter((name) => name.startsWith('TAWATUR_'));
  const unknown = Object.keys(environment).find((name) => name.startsWith('TAWATUR_') && !known.includes(name));
  return (
    unknown && `${unknown} is not a setting of Tawatur: unset it, or mend its name; known are ${known.join(', ')}.`
  );
}

/** @param {Record<string, string>} values */
function malformedValue(values) {
  for (const { name, type } of SETTINGS) {
    const value = values[name] ?? '';
    if (value === '' || TYPES[type].good(value)) continue;
    const shown =
      type === 'secret' || type === 'password' || value.includes('@')
        ? name
        : `${name}=${JSON.stringify(value).slice(1, -1)}`;
    return `${shown} is not ${TYPES[type].is}, or unset ${name}.`;
  }
  return undefined;
}

/**
 * Whether an address to listen on is reached from this machine only.
 * @param {string} host
 */
export function isThisMachine(host) {
  return /^(127(\.\d+){3}|::1|localhost)$/i.test(host);
}

/** @param {Record<string, string>} values */
function openWithoutToken(values) {
  const host = values['TAWATUR_HOST'] ?? '';
  if (isThisMachine(host) || values['TAWATUR_TOKEN']) return undefined;
  return `TAWATUR_HOST=${host} opens Tawatur to other machines: set TAWATUR_TOKEN to a secret as well, or unset TAWATUR_HOST.`;
}

/** @param {string} value */
function isDatabaseAddress(value) {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/?#@]+\/?$/.test(value)) return false;
  return URL.canParse(value);
}
