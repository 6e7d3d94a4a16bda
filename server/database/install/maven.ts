/** Maven, used once: copies Neo4j's 213 jars and all that they need into a folder, with a count while it goes on. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TawaturError } from '../../errors.ts';
import { type Report, seldom } from '../report.ts';
import { NEO4J } from '../version.ts';
import { type Ended, NOT_FOUND, run, runWith } from './child.ts';
import type { Java } from './java.ts';
import { installPackages, mayInstall, offered } from './packages.ts';

export type Fetch = {
  repository: string;
  target: string;
  java: Java;
  report: Report;
  signal?: AbortSignal | undefined;
};

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:2.8:copy-dependencies';
const POM = `<project><modelVersion>4.0.0</modelVersion><groupId>local</groupId><artifactId>neo4j-runtime</artifactId>
 <version>1</version><packaging>pom</packaging><dependencies><dependency><groupId>org.neo4j</groupId>
 <artifactId>neo4j</artifactId><version>${NEO4J}</version></dependency></dependencies></project>
`;
const CERTIFICATES = '/usr/sbin/update-ca-certificates';

/** Fills `target` with the jars. Installs Maven first where it is missing and may be installed. */
export async function fetchWithMaven(fetch: Fetch): Promise<void> {
  mkdirSync(fetch.target, { recursive: true });
  writeFileSync(join(fetch.target, 'pom.xml'), POM);
  let ended = await copy(fetch);
  if (ended.code === NOT_FOUND) {
    if (!mayInstall()) throw noMaven();
    await installPackages([await offered(['maven'], fetch.signal)], fetch.report, fetch.signal);
    ended = await copy(fetch);
  }
  if (/PKIX|SSLHandshake|certificat|trustAnchors/i.test(ended.output) && ended.code !== 0 && canRenewCertificates()) {
    fetch.report('The certificates that Java trusts are made anew …');
    await run(CERTIFICATES, ['-f'], { signal: fetch.signal });
    ended = await copy(fetch);
  }
  if (ended.code === NOT_FOUND) throw noMaven();
  if (ended.code !== 0) throw failed(ended);
}

function copy({ repository, target, java, report, signal }: Fetch): Promise<Ended> {
  let [files, jars] = [0, 0];
  const count = seldom(report);
  const onLine = (line: string) => {
    if (line.includes('Downloaded from')) count(`  ${++files} files fetched …`);
    if (line.includes('Copying ')) count(`  ${++jars} jars in place …`);
  };
  const repositoryOption = `-Dmaven.repo.local=${repository}`;
  const args = ['-B', '-C', repositoryOption, COPY, '-DincludeScope=runtime', `-DoutputDirectory=${target}`];
  return runWith(java.home ? { JAVA_HOME: java.home } : {}, 'mvn', args, { cwd: target, signal, onLine });
}

const canRenewCertificates = () => process.getuid?.() === 0 && existsSync(CERTIFICATES);

function noMaven(): TawaturError {
  return new TawaturError(
    'UNAVAILABLE',
    `Neo4j ${NEO4J} is fetched once with Maven, and mvn was not found: install it (Debian, Ubuntu: apt-get install maven, as root) or put it on the PATH, then start again.`,
  );
}

const NETWORK =
  /Unknown host|name resolution|Connection refused|Connect to|timed out|Network is unreachable|No route|Could not transfer|Temporary failure/i;

function failed({ output }: Ended): TawaturError {
  const reason =
    output
      .split('\n')
      .find((line) => line.startsWith('[ERROR]'))
      ?.slice(8, 200) ?? 'no reason given';
  const said = NETWORK.test(output)
    ? `Neo4j ${NEO4J} could not be fetched, because Maven's repository cannot be reached: check the network (or the proxy and mirror in ~/.m2/settings.xml), then start again; what was fetched is kept.`
    : `Neo4j ${NEO4J} could not be fetched with Maven: ${reason}.`;
  return new TawaturError('UNAVAILABLE', said, { cause: output });
}
