/** What `annotation.yaml` holds once it has been read by its shape (`shape.ts`): the proposals, as a person writes them. */
import type {
  Alias,
  ArticleProposal,
  Assertion,
  Attribute,
  ClaimProposal,
  DisputeProposal,
  EventProposal,
  GroupProposal,
  JudgementProposal,
  Mention,
  PersonProposal,
  PlaceProposal,
  SourceProposal,
  Statement,
  Value,
} from '../../schema/proposals.ts';
import type { Words } from './spans.ts';

export type WrittenValue = Omit<Value, 'min' | 'max' | 'best' | 'verbatim'> & {
  min?: number;
  max?: number;
  best?: number;
  verbatim: Words;
};

/** `that` is `subject PREDICATE object …`; an assertion with nothing else is that sentence alone. */
export type WrittenAssertion = Omit<Assertion, 'predicate' | 'subject' | 'object' | 'value' | 'words'> & {
  that: string;
  value?: WrittenValue;
  words?: Words;
};

export type WrittenSpeaker = string | Pick<Statement, 'source' | 'certainty'>;

export type WrittenClaim = Omit<
  ClaimProposal,
  'assertions' | 'statedBy' | 'quoteForm' | 'passages' | 'quoted' | 'context' | 'cue' | 'labelsUsed' | 'attributes'
> & {
  says: string | WrittenAssertion;
  also: (string | WrittenAssertion)[];
  /** `NARRATOR` alone, or who speaks; the outlet of the article is added at the end. */
  by: WrittenSpeaker[];
  through: WrittenSpeaker[];
  quoteForm?: ClaimProposal['quoteForm'];
  passages: Words[];
  quoted: Words[];
  context: Words[];
  cue?: Words;
  labelsUsed: { word: Words; entity?: string }[];
  attributes: (Omit<Attribute, 'value'> & { value?: WrittenValue })[];
};

export type WrittenAlias = Omit<Alias, 'lang'> & { lang?: Alias['lang'] };
type WithAliases<E> = Omit<E, 'aliases'> & { aliases: WrittenAlias[] };

export type WrittenMention = Pick<Mention, 'form' | 'resolution'> & { of: string[]; exact: string; at?: number[] };

export type Annotation = {
  article: Omit<ArticleProposal, 'slug'> & { sha256?: string };
  sources: SourceProposal[];
  groups: WithAliases<GroupProposal>[];
  persons: WithAliases<PersonProposal>[];
  places: WithAliases<PlaceProposal>[];
  events: WithAliases<EventProposal>[];
  claims: WrittenClaim[];
  judgements: JudgementProposal[];
  disputes: DisputeProposal[];
  mentions: WrittenMention[];
};
