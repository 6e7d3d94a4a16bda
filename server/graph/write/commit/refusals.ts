/** What is wrong with a folder only because of what the graph holds. Pure; names every problem, not only the first. */
import type { Problem, Proposals } from '../../../../schema/proposals.ts';
import type { Diff, PartDiff } from './diff.ts';
import type { Stored } from './stored.ts';

type Path = Problem['path'];
type Reference = { id: string; path: Path };

const LISTS = ['groups', 'persons', 'places', 'events', 'sources'] as const;

/** @param references ids that the folder uses and does not declare */
export function refusals(
  proposals: Proposals,
  references: readonly Reference[],
  stored: Stored,
  diff: Diff,
): Problem[] {
  return [...unknownIds(references, stored), ...conflicts(proposals, stored, diff), ...changedText(proposals, stored)];
}

function unknownIds(references: readonly Reference[], { entities, sources }: Stored): Problem[] {
  return references
    .filter(({ id }) => !entities.has(id) && !sources.has(id))
    .map(({ id, path }) => ({
      path,
      code: 'UNKNOWN_ID',
      reason: `Nobody has the id ${id}.`,
      cure: 'Declare it in this article, take in the article that declares it first, or mend the id.',
    }));
}

function conflicts({ article, ...lists }: Proposals, { entities, sources }: Stored, { parts }: Diff): Problem[] {
  const pathOf = (id: string): Path => {
    const list = LISTS.find((name) => lists[name].some((one) => one.id === id)) ?? 'groups';
    return [list, lists[list].findIndex((one) => one.id === id)];
  };
  return [...parts.Entity.changed, ...parts.Source.changed].flatMap(({ id, before, after }) => {
    const owner = (entities.get(id) ?? sources.get(id))?.owner;
    if (owner === article.slug) return [];
    return differingFields(before, after).map((field) => ({
      path: [...pathOf(id), field],
      code: 'CONFLICT',
      reason: `${id} is declared by article:${owner} with another ${field}.`,
      cure: `Refer to it by its id alone, or change it in article:${owner}.`,
    }));
  });
}

/** Names of the fields in which two things differ, both as canonical JSON. */
export function differingFields(before: string, after: string): string[] {
  const [one, other] = [JSON.parse(before), JSON.parse(after)] as Record<string, unknown>[];
  const fields = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
  return [...fields].filter((field) => JSON.stringify(one?.[field]) !== JSON.stringify(other?.[field])).sort();
}

/** Ids of what changed in a field from which something is projected. */
export function changedIn({ changed }: Pick<PartDiff, 'changed'>, fields: readonly string[]): string[] {
  return changed
    .filter(({ before, after }) => differingFields(before, after).some((field) => fields.includes(field)))
    .map(({ id }) => id);
}

function changedText({ article, sha256 }: Proposals, stored: Stored): Problem[] {
  if (!stored.article || stored.article.sha256 === sha256) return [];
  return [
    {
      path: ['text'],
      code: 'CHANGED_TEXT',
      reason: `article:${article.slug} is stored with another text (sha256 ${stored.article.sha256}).`,
      cure: 'A stored text never changes: put the old one back, or give the new one a folder of its own.',
    },
  ];
}
