/** The article's own words: the passage marked in its paragraph, cut to about three lines and whole on demand. */
import { useState } from 'react';
import { useStore } from '../../../state/store.ts';
import { Icon } from '../../parts/icons.tsx';
import { Name, useWords } from '../../parts/words.tsx';
import { isLong, type Quoted, quotationParts, type Stretch, unnamed } from './quotation-parts.ts';

export type Passage = {
  article: { id: string; lang: string };
  exact: string;
  complete: boolean;
  start: number;
  contextBefore: string;
  contextAfter: string;
  mentions?: readonly { start: number; end: number; entities: readonly { id: string }[] }[];
};

type QuotationProps = { passage: Passage; ends?: readonly string[]; sayMissing: boolean };

/** One passage. `ends` are those whose names are underlined, or said to be missing. */
export function Quotation({ passage, ends = [], sayMissing }: QuotationProps) {
  const { t } = useWords();
  const [whole, setWhole] = useState(false);
  const mentions = (passage.mentions ?? []).flatMap(({ start, end, entities: meant }) =>
    meant.filter(({ id }) => ends.includes(id)).map(({ id }) => ({ start, end, id })),
  );
  const quoted: Quoted = { ...passage, mentions };
  const { lang } = passage.article;
  return (
    <>
      <blockquote className="article-words" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
        {runsOf(quotationParts(quoted, whole)).map(({ marked, from, parts }) => {
          const Run = marked ? 'mark' : 'span';
          return (
            <Run key={from}>
              {parts.map(({ text, names }, i) => (
                // Stretches have no identity but their place in the run.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <span key={i} className={names ? `named ${kindOf(names)}` : undefined}>
                  {text}
                </span>
              ))}
            </Run>
          );
        })}
      </blockquote>
      {!quoted.complete && <p className="meta">{t('quotationCut')}</p>}
      {isLong(quoted) && (
        <button type="button" className="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'cutContext' : 'wholeContext')}
        </button>
      )}
      {sayMissing && <Missing ids={unnamed(quoted, ends).inParagraph} />}
    </>
  );
}

type Run = { marked: boolean; from: number; parts: Stretch[] };

/** Stretches that are all marked, or all not, together: what is marked is one thing to see and to hear. */
function runsOf(stretches: readonly Stretch[]): Run[] {
  const runs: Run[] = [];
  stretches.forEach((stretch, from) => {
    const last = runs.at(-1);
    if (last && last.marked === stretch.marked) last.parts.push(stretch);
    else runs.push({ marked: stretch.marked, from, parts: [stretch] });
  });
  return runs;
}

/** An entity's type begins its id. */
const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** Ends of the line that these words do not name: said, so that nobody looks for them. */
function Missing({ ids }: { ids: readonly string[] }) {
  const { t, lang } = useWords();
  const entities = useStore((state) => state.rows.entities);
  const names = ids.flatMap((id) => entities.get(id) ?? []);
  if (names.length === 0) return null;
  return (
    <ul className="missing">
      {names.map(({ id, label }) => (
        <li key={id}>{t('notNamedHere', { name: { text: label[lang] ?? label.ar ?? label.en ?? '', lang } })}</li>
      ))}
    </ul>
  );
}

/** In which form, and how the words reached the page: speaker, agency, outlet, each with its part, and the paragraph. */
export function Chain({ form, steps, paragraph }: ChainProps) {
  const { t } = useWords();
  return (
    <div className="chain">
      {form && <span>{form}</span>}
      <ol aria-label={t('chain')}>
        {steps.map(({ source, role, order }, i) => (
          <li key={`${source.id} ${role}`}>
            {i === 0 ? form && <Dot /> : order === steps[i - 1]?.order ? <Dot /> : <Icon name="chevron" mirrored />}
            <Name of={source.label} />
            <RoleWord role={role} />
          </li>
        ))}
      </ol>
      {paragraph !== undefined && (
        <span>
          <Dot />
          {t('paragraphNumber', { n: paragraph })}
        </span>
      )}
    </div>
  );
}

/** It stands before what follows, and goes to the next line with it. */
const Dot = () => <span className="dot">·</span>;

type ChainProps = {
  /** The form of quotation; nothing where the outlet speaks itself, which its heading says. */
  form: string | null;
  steps: readonly ChainStep[];
  paragraph: number | undefined;
};
type ChainStep = {
  role: 'SPEAKER' | 'AGENCY' | 'OUTLET' | 'NARRATOR';
  order: number;
  source: { id: string; label: { ar: string | null; en: string | null } };
};

function RoleWord({ role }: Pick<ChainStep, 'role'>) {
  const { t } = useWords();
  if (role === 'NARRATOR') return null;
  const key = role === 'SPEAKER' ? 'speakerRole' : role === 'AGENCY' ? 'agencyRole' : 'outletRole';
  return <span className="visually-hidden"> ({t(key)})</span>;
}
