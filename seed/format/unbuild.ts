/** From proposals to an annotation as a person would write it: the inverse of `build.ts`. */
import type { IndexedText, Range } from '../../schema/check/text/text.ts';
import { indexText } from '../../schema/check/text/text.ts';
import type {
  Alias,
  Assertion,
  ClaimProposal,
  Mention,
  Proposals,
  Span,
  Statement,
  Value,
} from '../../schema/proposals.ts';
import type {
  Annotation,
  WrittenAlias,
  WrittenAssertion,
  WrittenClaim,
  WrittenMention,
  WrittenValue,
} from './annotation.ts';
import { NARRATOR, scriptOf } from './build.ts';
import type { Words } from './spans.ts';
import { findSpan } from './spans.ts';

/** The annotation; with `anchor` every quotation has its offsets, else only those that need them. */
export function unbuild(proposals: Proposals, anchor: boolean): Annotation {
  const { text, sha256, article, ...rest } = proposals;
  const { slug: _folder, ...written } = article;
  const find = finder(indexText(text), anchor);
  return {
    ...rest,
    article: { ...written, sha256 },
    groups: rest.groups.map(withoutLang),
    persons: rest.persons.map(withoutLang),
    places: rest.places.map(withoutLang),
    events: rest.events.map(withoutLang),
    claims: rest.claims.map((claim) => writtenClaim(claim, find)),
    mentions: rest.mentions.map((mention) => writtenMention(mention, find)),
  };
}

/** How a span is written, given the places in which it is looked for first. */
type Finder = { words(span: Span, scopes: Range[][]): Words; around(passages: Span[]): Range[][] };

function finder(text: IndexedText, anchor: boolean): Finder {
  return {
    words(span, scopes) {
      const { exact, start, end } = span;
      const found = anchor ? undefined : findSpan(exact, text, scopes, [], []);
      return found?.start === start ? exact : { exact, at: [start, end] };
    },
    around: (passages) => [passages, passages.flatMap((passage) => text.paragraphOf(passage) ?? [])],
  };
}

function withoutLang<E extends { aliases: Alias[] }>(entity: E) {
  const aliases = entity.aliases.map(({ lang, ...alias }): WrittenAlias => {
    return lang === scriptOf(alias.text) ? alias : { ...alias, lang };
  });
  return { ...entity, aliases };
}

function writtenMention({ exact, start, end, entities, form, resolution }: Mention, find: Finder): WrittenMention {
  const words = find.words({ exact, start, end }, []);
  const at = typeof words === 'string' ? {} : { at: words.at };
  return { of: entities, form, resolution, ...at, exact };
}

function writtenClaim(claim: ClaimProposal, find: Finder): WrittenClaim {
  const { assertions, statedBy, passages, quoted, context, cue, labelsUsed, attributes, quoteForm, ...rest } = claim;
  const scopes = find.around(passages);
  const words = (span: Span): Words => find.words(span, scopes);
  const [main, ...also] = assertions.map((assertion) => writtenAssertion(assertion, words));
  const isNarrated = statedBy.some(({ role }) => role === 'NARRATOR');
  const usualForm = isNarrated ? 'NARRATOR' : 'INDIRECT';
  return {
    ...rest,
    says: main ?? '',
    also,
    by: isNarrated ? [NARRATOR] : speakers(statedBy, 'SPEAKER'),
    through: speakers(statedBy, 'AGENCY'),
    ...(quoteForm === usualForm ? {} : { quoteForm }),
    passages: passages.map((span) => find.words(span, [])),
    quoted: quoted.map(words),
    context: context.map(words),
    ...(cue === undefined ? {} : { cue: words(cue) }),
    labelsUsed: labelsUsed.map(({ word, ...label }) => ({ word: words(word), ...label })),
    attributes: attributes.map(({ value, ...attribute }) => ({
      ...attribute,
      ...(value === undefined ? {} : { value: writtenValue(value, words) }),
    })),
  };
}

function writtenAssertion(assertion: Assertion, find: (span: Span) => Words): string | WrittenAssertion {
  const { predicate, subject, object, value, words, ...rest } = assertion;
  const that = [subject, predicate, ...object].join(' ');
  const more = {
    ...rest,
    ...(value === undefined ? {} : { value: writtenValue(value, find) }),
    ...(words === undefined ? {} : { words: find(words) }),
  };
  return Object.keys(more).length === 0 ? that : { that, ...more };
}

/** Bounds that follow from the others are left out. */
function writtenValue({ min, max, best, verbatim, ...value }: Value, find: (span: Span) => Words): WrittenValue {
  const isPoint = value.op === 'EQUAL' || value.op === 'ABOUT';
  return {
    ...value,
    ...(min === null || isPoint || value.op === 'LESS_THAN' ? {} : { min }),
    ...(max === null || isPoint ? {} : { max }),
    ...(best === null ? {} : { best }),
    verbatim: find(verbatim),
  };
}

function speakers(statedBy: Statement[], role: Statement['role']): WrittenClaim['by'] {
  return statedBy
    .filter((statement) => statement.role === role)
    .map(({ source, certainty }) => (certainty === undefined ? source : { source, certainty }));
}
