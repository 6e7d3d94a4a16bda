/** Different words for the same people: each in its quotation marks, with who uses it, and none of them taken over. */
import { figureWords } from '../../../../i18n/figures.ts';
import { Dotted, Name, useWords } from '../../../parts/words.tsx';
import type { LabelRow } from './forms.ts';
import { Meaning, Speakers, Verbatim } from './said.tsx';

export function Labels({ rows }: { rows: readonly LabelRow[] }) {
  const { t } = useWords();
  const several = new Set(rows.map(({ of }) => of?.id)).size > 1;
  return (
    <ul className="said-list">
      {rows.map((row) => (
        <li key={`${row.key} ${row.word}`}>
          <Verbatim text={row.word} lang={row.lang} />
          <Dotted
            className="said-by"
            parts={[
              <Speakers key="who" said={row} />,
              row.value && figureWords(t, row.value),
              several && row.of && <Name key="of" of={row.of.label} />,
            ]}
          />
          <Meaning said={row} />
        </li>
      ))}
    </ul>
  );
}
