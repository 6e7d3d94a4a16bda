/** Whether two are the same: what was decided, or that it is not settled, and why. */
import { LABELS } from '../../../../schema/generated/registry.ts';
import type { NamedFragment, VerdictFragment } from '../../../api/generated/graphql.ts';
import { inLanguage, standing } from '../../../i18n/language.ts';
import type { Key } from '../../../i18n/t.ts';
import { ItemLink } from '../../parts/item-link.tsx';
import { Dotted, Name, useWords } from '../../parts/words.tsx';
import { sentenceParts } from '../sentence-parts.ts';

const QUESTION = {
  Group: 'sameGroup',
  Person: 'samePerson',
  Place: 'samePlace',
  Event: 'sameEvent',
} as const satisfies Record<NamedFragment['__typename'], Key>;

/** Judgements as questions with their answers and reasons; both names lead to their panels. */
export function Judgements({ of: judgements }: { of: readonly VerdictFragment[] }) {
  if (judgements.length === 0) return null;
  return (
    <ul className="judgements">
      {judgements.map((judgement) => (
        <Judgement key={judgement.id} of={judgement} />
      ))}
    </ul>
  );
}

function Judgement({ of: { a, b, verdict, reason } }: { of: VerdictFragment }) {
  const { t, lang } = useWords();
  const key = a.__typename === b.__typename ? QUESTION[a.__typename] : 'sameThing';
  const names = { a: inLanguage(a.label, lang), b: inLanguage(b.label, lang) };
  const ends = [
    { id: a.id, names: [names.a.text] },
    { id: b.id, names: [names.b.text] },
  ];
  return (
    <li>
      <p className="same">
        {sentenceParts(t(key, names), ends).map(({ text, end }) =>
          end ? (
            <ItemLink key={end} id={end} className="end">
              {text}
            </ItemLink>
          ) : (
            <span key={text}>{text}</span>
          ),
        )}
      </p>
      <Dotted
        className="dispute-note"
        parts={[standing(LABELS.Verdict[verdict][lang]), <Name key="why" of={reason} />]}
      />
    </li>
  );
}
