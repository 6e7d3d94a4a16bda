/** From an annotation as written to proposals: words become spans, sentences assertions, speakers whole chains. */
import type { Path } from '../../schema/check/shape/shape.ts';
import { shown } from '../../schema/check/shape/shape.ts';
import type { IndexedText, Range } from '../../schema/check/text/text.ts';
import { indexText } from '../../schema/check/text/text.ts';
import type {
  Assertion,
  ClaimProposal,
  Mention,
  Problem,
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
  WrittenSpeaker,
  WrittenValue,
} from './annotation.ts';
import type { Words } from './spans.ts';
import { findSpan } from './spans.ts';

/** The one word that stands for the article's own voice in `by`. */
export const NARRATOR = 'NARRATOR';

export type Text = { slug: string; text: string; sha256: string };

/** Builds the proposals of an annotation. Where problems come back with them, the proposals are not whole: throw them away. */
export function buildProposals(
  annotation: Annotation,
  { slug, text, sha256 }: Text,
): { proposals: Proposals; problems: Problem[] } {
  const problems: Problem[] = [];
  const indexed = indexText(text);
  const { sha256: noted, ...article } = annotation.article;
  if (noted !== undefined && noted !== sha256) problems.push(textChanged(noted, sha256));
  const proposals: Proposals = {
    ...annotation,
    article: { slug, ...article },
    text,
    sha256,
    groups: annotation.groups.map(withAliases),
    persons: annotation.persons.map(withAliases),
    places: annotation.places.map(withAliases),
    events: annotation.events.map(withAliases),
    claims: annotation.claims.map((claim, index) =>
      new ClaimBuilder(indexed, article.outlet, ['claims', index], problems).build(claim),
    ),
    mentions: annotation.mentions.map((mention, index) => toMention(mention, indexed, ['mentions', index], problems)),
  };
  return { proposals, problems };
}

function textChanged(noted: string, sha256: string): Problem {
  return {
    path: ['article', 'sha256'],
    code: 'TEXT_CHANGED',
    reason: `The annotation was made on a text with sha256 ${noted}; that of article.txt is ${sha256}.`,
    cure: 'Bring back the text, or read the annotation again beside the new one and note its sha256.',
  };
}

function withAliases<E extends { aliases: WrittenAlias[] }>(entity: E) {
  return {
    ...entity,
    aliases: entity.aliases.map((alias) => ({ ...alias, lang: alias.lang ?? scriptOf(alias.text) })),
  };
}

/** Language of an alias by its letters. */
export const scriptOf = (alias: string): 'ar' | 'en' => (/\p{Script=Arabic}/u.test(alias) ? 'ar' : 'en');

function toMention(written: WrittenMention, text: IndexedText, path: Path, problems: Problem[]): Mention {
  const { of, form, resolution, exact, at } = written;
  const words = at === undefined ? exact : { exact, at };
  const found = findSpan(words, text, [], path, problems) ?? NOWHERE;
  return { ...found, form, resolution, entities: of };
}

/** Stands in for words that were not found, so that the rest can still be looked at. */
const NOWHERE: Span = { exact: '', start: 0, end: 0 };

/** One claim. Its spans are looked for in its passages, then in their paragraphs, then in the whole text. */
class ClaimBuilder {
  readonly #text: IndexedText;
  readonly #outlet: string;
  readonly #path: Path;
  readonly #problems: Problem[];
  #scopes: Range[][] = [];

  constructor(text: IndexedText, outlet: string, path: Path, problems: Problem[]) {
    this.#text = text;
    this.#outlet = outlet;
    this.#path = path;
    this.#problems = problems;
  }

  build(written: WrittenClaim): ClaimProposal {
    const { says, also, by, through, quoteForm, passages, quoted, context, cue, labelsUsed, attributes, ...rest } =
      written;
    const evidence = passages.map((words, index) => this.#span(words, 'passages', index));
    const around = evidence.flatMap((passage) => this.#text.paragraphOf(passage) ?? []);
    this.#scopes = [evidence, around];
    const isNarrated = by.includes(NARRATOR);
    if (isNarrated && by.length + through.length > 1)
      this.#problems.push(notAlone(written.code, [...this.#path, 'by']));
    return {
      ...rest,
      assertions: [this.#assertion(says, 'says'), ...also.map((item, index) => this.#assertion(item, 'also', index))],
      statedBy: isNarrated
        ? [{ source: this.#outlet, order: 0, role: 'NARRATOR' }]
        : chainOf(by, through, this.#outlet),
      passages: evidence,
      quoted: quoted.map((words, index) => this.#span(words, 'quoted', index)),
      ...(cue === undefined ? {} : { cue: this.#span(cue, 'cue') }),
      quoteForm: quoteForm ?? (isNarrated ? 'NARRATOR' : 'INDIRECT'),
      context: context.map((words, index) => this.#span(words, 'context', index)),
      labelsUsed: labelsUsed.map(({ word, ...label }, index) => ({
        word: this.#span(word, 'labelsUsed', index, 'word'),
        ...label,
      })),
      roles: rest.roles.map(withoutStated),
      attributes: attributes.map(({ value, ...attribute }, index) => ({
        ...attribute,
        ...(value === undefined ? {} : { value: this.#value(value, 'attributes', index, 'value') }),
      })),
    };
  }

  #assertion(written: string | WrittenAssertion, ...at: Path): Assertion {
    const { that, value, words, aux, ...rest } =
      typeof written === 'string' ? { that: written } : { aux: [], ...written };
    const [subject = '', predicate = '', ...object] = that.trim().split(/\s+/);
    if (predicate === '') this.#problems.push(notASentence(that, [...this.#path, ...at]));
    return withoutStated({
      ...rest,
      // Whether it is a known one is checked with all other codes.
      predicate: predicate as Assertion['predicate'],
      subject,
      object,
      ...(aux === undefined || aux.length === 0 ? {} : { aux }),
      ...(value === undefined ? {} : { value: this.#value(value, ...at, 'value') }),
      ...(words === undefined ? {} : { words: this.#span(words, ...at, 'words') }),
    });
  }

  #value({ verbatim, ...written }: WrittenValue, ...at: Path): Value {
    return { ...withBounds(written), verbatim: this.#span(verbatim, ...at, 'verbatim') };
  }

  #span(words: Words, ...at: Path): Span {
    return findSpan(words, this.#text, this.#scopes, [...this.#path, ...at], this.#problems) ?? NOWHERE;
  }
}

function notAlone(code: string, path: Path): Problem {
  const reason = `In ${code} the narrator stands with others.`;
  const cure = 'Where somebody is named who says it, leave NARRATOR out: the outlet is added at the end of the chain.';
  return { path, code: 'NARRATOR_NOT_ALONE', reason, cure };
}

function chainOf(by: WrittenSpeaker[], through: WrittenSpeaker[], outlet: string): Statement[] {
  const speakers = by.map((speaker): Statement => ({ ...speakerOf(speaker), order: 0, role: 'SPEAKER' }));
  const agencies = through.map(
    (agency, index): Statement => ({ ...speakerOf(agency), order: index + 1, role: 'AGENCY' }),
  );
  return [...speakers, ...agencies, { source: outlet, order: agencies.length + 1, role: 'OUTLET' }];
}

function speakerOf(written: WrittenSpeaker): Pick<Statement, 'source' | 'certainty'> {
  if (typeof written === 'string') return { source: written };
  return written.certainty === 'UNSURE' ? { source: written.source, certainty: 'UNSURE' } : { source: written.source };
}

/** STATED is what an absent basis means, so it is never kept. */
function withoutStated<T extends { basis?: 'STATED' | 'IMPLIED' }>({ basis, ...rest }: T) {
  return (basis === 'IMPLIED' ? { ...rest, basis } : rest) as T;
}

/** Bounds that follow from the number said: `39` is 39 to 39, "fewer than" begins at 0; what is not said is open. */
function withBounds({ min, max, best, ...value }: Omit<WrittenValue, 'verbatim'>) {
  const isPoint = value.op === 'EQUAL' || value.op === 'ABOUT';
  return {
    ...value,
    min: min ?? (isPoint ? best : value.op === 'LESS_THAN' ? 0 : undefined) ?? null,
    max: max ?? (isPoint ? best : undefined) ?? null,
    best: best ?? null,
  };
}

function notASentence(that: string, path: Path): Problem {
  return {
    path,
    code: 'NOT_A_SENTENCE',
    reason: `${shown(path)} is ${JSON.stringify(that)}, which has no predicate.`,
    cure: 'Write subject, predicate and objects, parted by spaces: event:a CAUSED event:b.',
  };
}
