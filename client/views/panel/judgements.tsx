/** Whether two are the same: what was decided, or that it is not settled, and why. */
import { LABELS } from '../../../schema/generated/registry.ts';
import type { NamedFragment, VerdictFragment } from '../../api/generated/graphql.ts';
import { inLanguage, standing } from '../../i18n/language.ts';
import type { Key } from '../../i18n/t.ts';
import { ItemLink } from '../parts/item-link.tsx';
import { Dotted, Name, useWords } from '../parts/words.tsx';

const QUESTION = {
  Group: 'sameGroup',
  Person: 'samePerson',
  Place: 'samePlace',
  Event: 'sameEvent',
} as const satisfies Record<NamedFragment['__typename'], Key>;

/** Judgements as questions with their answers. `side`: the entity in whose panel they stand; the other one is the link. */
export function Judgements({ of: judgements, side }: { of: readonly VerdictFragment[]; side?: string }) {
  if (judgements.length === 0) return null;
  return (
    <ul className="judgements">
      {judgements.map((judgement) => (
        <Judgement key={judgement.id} of={judgement} side={side} />
      ))}
    </ul>
  );
}

function Judgement({ of: { a, b, verdict, reason }, side }: { of: VerdictFragment; side: string | undefined }) {
  const { t, lang } = useWords();
  const key = a.__typename === b.__typename ? QUESTION[a.__typename] : 'sameThing';
  const others = [a, b].filter(({ id }) => id !== side);
  return (
    <li>
      <p className="same">{t(key, { a: inLanguage(a.label, lang), b: inLanguage(b.label, lang) })}</p>
      <Dotted
        className="dispute-note"
        parts={[standing(LABELS.Verdict[verdict][lang]), <Name key="why" of={reason} />]}
      />
      <Dotted
        className="meta"
        parts={others.map(({ id, label }) => (
          <ItemLink key={id} id={id} className="named-link">
            <Name of={label} />
          </ItemLink>
        ))}
      />
    </li>
  );
}
