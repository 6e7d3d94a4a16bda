/** What is on the canvas as data: each line with the claims behind it, who made them, in which words, and where they stand. */

import { allAmong } from '../api/among.ts';
import { everyPage, type Page } from '../api/every-page.ts';
import { EXPORT, EXPORT_CLAIMS } from '../api/export.ts';
import { request } from '../api/fetcher.ts';
import type { CitedFragment, ExportQuery, ViewInput } from '../api/generated/graphql.ts';
import { inLanguage, type Language } from '../i18n/language.ts';
import { maskedNow, nodesNow, restingPairsNow } from '../state/selectors.ts';
import { getState } from '../state/store.ts';
import { wholeLink } from '../state/view/address.ts';
import { maskInput } from '../state/view/view.ts';

type Told = NonNullable<ExportQuery['relations']>['nodes'][number];
type Claim = CitedFragment['nodes'][number];
type Both = { ar: string | null; en: string | null };
type Node = { id: string; type: string; kind: string; label: Both };
/** Everything that is on the canvas, with its citations. `made` is the moment, ISO 8601. */
export type Cited = {
  made: string;
  link: string;
  revision: number | null;
  view: { withoutSources: readonly string[]; withoutOutlets: readonly string[]; asOf: string | null };
  nodes: readonly Node[];
  relations: readonly (Omit<Told, 'claims'> & { claims: readonly Claim[] })[];
};

/** Asks for the claims behind all lines that are drawn, page by page. Errors: `ApiError`. */
export async function cited(): Promise<Cited> {
  const state = getState();
  const { fallen } = maskedNow(state);
  const drawn = new Set(restingPairsNow(state).flatMap(({ relations }) => relations.map(({ id }) => id)));
  const ids = [...nodesNow(state)];
  const view = maskInput(state.view);
  const link = wholeLink();
  const found = await allAmong(
    ids,
    async (group, after) => (await request(EXPORT, { ids: group, after, view })).relations,
  );
  const standing = found.filter(({ id }) => drawn.has(id) && !fallen.has(id));
  const relations: Cited['relations'][number][] = [];
  // One line after the other: hundreds of requests at once would keep the server from everybody else.
  for (const line of standing) {
    relations.push({ ...line, claims: await everyPage(line.claims, claimsOf(line.id, view)) });
  }
  const { speaking, carrying } = state.view.off;
  return {
    made: new Date().toISOString(),
    link,
    revision: state.rows.stats?.revision ?? null,
    view: { withoutSources: speaking, withoutOutlets: carrying, asOf: state.view.asOf },
    nodes: ids.flatMap((id) => {
      const entity = state.rows.entities.get(id);
      return entity ? [{ id, type: entity.__typename, kind: entity.kind, label: entity.label }] : [];
    }),
    relations,
  };
}

/** How the next claims behind a relation are asked for. */
const claimsOf =
  (id: string, view: ViewInput | null) =>
  async (after: string): Promise<Page<Claim> | null> => {
    const { node } = await request(EXPORT_CLAIMS, { id, after, view });
    return node?.__typename === 'Relation' ? node.claims : null;
  };

/** The data as it is, indented. */
export const jsonOf = (data: Cited): string => `${JSON.stringify(data, null, 2)}\n`;

const COLUMNS = [
  'relation',
  'type',
  'from',
  'from_label',
  'to',
  'to_label',
  'sentence',
  'basis',
  'claims',
  'independent_sources_at_most',
  'disputed',
  'claim',
  'speakers',
  'quote_form',
  'passage',
  'paragraph',
  'article',
  'article_published_from',
  'article_published_to',
  'outlet',
  'article_sha256',
  'retrieved',
  'view',
] as const;

/**
 * A row for each passage behind each line, and for each claim that has none; begins with a byte-order mark, ends lines with CRLF.
 */
export function csvOf(data: Cited, lang: Language): string {
  const words = (both: Both | null): string => inLanguage(both, lang).text;
  const rows = data.relations.flatMap((relation) => {
    const { id, type, from, to, sentence, basis, nClaims, nIndependent, disputed } = relation;
    const line = [id, type, from.id, words(from.label), to.id, words(to.label), words(sentence)];
    const weight = [basis, nClaims, nIndependent, disputed];
    return relation.claims.flatMap((claim) => {
      const speakers = claim.statedBy.map(({ role, source }) => `${role}: ${words(source.label)}`).join('; ');
      return (claim.passages.length > 0 ? claim.passages : [null]).map((passage) => {
        const article = passage?.article;
        return [
          ...line,
          ...weight,
          ...[claim.id, speakers, claim.quoteForm, passage?.exact, passage?.paragraph],
          ...[article?.id, article?.published.from, article?.published.to, words(article?.outlet?.label ?? null)],
          ...[article?.sha256, data.made, data.link],
        ];
      });
    });
  });
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quotes a cell, and keeps a spreadsheet from taking it for a formula. */
function cell(value: string | number | boolean | null | undefined): string {
  const text = String(value ?? '');
  const guarded = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
