/** Whether two are the same: what was decided, or that it is not settled, and why. */
import { LABELS } from '../../../../schema/generated/registry.ts';
import type { VerdictFragment } from '../../../api/generated/graphql.ts';
import { inLanguage, standing } from '../../../i18n/language.ts';
import { spokenQuestion } from '../../../state/speak.ts';
import { ItemLink } from '../../parts/item-link.tsx';
import { Dotted, Name, useWords } from '../../parts/words.tsx';
import { sentenceParts } from '../sentence-parts.ts';

/** Judgements as questions with their answers, which lead to their own panels, and reasons; both names lead to theirs. */
export function Judgements({ of: judgements }: { of: readonly VerdictFragment[] }) {
  const { lang } = useWords();
  if (judgements.length === 0) return null;
  return (
    <ul className="judgements">
      {judgements.map((judgement) => (
        <li key={judgement.id}>
          <p className="same">
            <Question of={judgement} />
          </p>
          <Decision of={judgement}>
            <ItemLink id={judgement.id} className="named-link">
              {standing(LABELS.Verdict[judgement.verdict][lang])}
            </ItemLink>
          </Decision>
        </li>
      ))}
    </ul>
  );
}

/** "“A” and “B”: the same?" */
export function Question({ of: { a, b } }: { of: VerdictFragment }) {
  const { t, lang } = useWords();
  const ends = [a, b].map(({ id, label }) => ({ id, names: [inLanguage(label, lang).text] }));
  return sentenceParts(spokenQuestion(a, b, t, lang), ends).map(({ text, end }) =>
    end ? (
      <ItemLink key={end} id={end} className="end">
        {text}
      </ItemLink>
    ) : (
      <span key={text}>{text}</span>
    ),
  );
}

/** The verdict, in its own words or as a link to it, and why. */
export function Decision({ of: { verdict, reason }, children }: { of: VerdictFragment; children?: React.ReactNode }) {
  const { lang } = useWords();
  return (
    <Dotted
      className="dispute-note"
      parts={[children ?? standing(LABELS.Verdict[verdict][lang]), <Name key="why" of={reason} />]}
    />
  );
}
