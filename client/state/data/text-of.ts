/** In which text an open item stands: that of its first passage. Pure. */
import type { Detail } from './rows.ts';

type Told = { passages: readonly { article: { id: string } }[] };

/** The id of an article; null where the detail is not known, or has no words of its own. */
export function textOf(detail: Detail | null | undefined): string | null {
  return claimsIn(detail).flatMap(({ passages }) => passages)[0]?.article.id ?? null;
}

function claimsIn(detail: Detail | null | undefined): readonly Told[] {
  switch (detail?.of) {
    case 'claim':
      return [detail.row];
    case 'edge':
      return detail.row.claims.nodes;
    case 'dispute':
      return detail.row.members.map(({ claim }) => claim);
    case 'judgement':
      return detail.row.claims;
    case 'source':
      return [...detail.row.says.nodes, ...detail.row.narrates.nodes];
    case 'entity':
      return detail.row.sources.flatMap(({ claims }) => claims.nodes);
    default:
      return [];
  }
}
