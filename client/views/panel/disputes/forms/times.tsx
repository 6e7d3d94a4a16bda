/** When it was, by each who says so: bars on one axis of days, which runs the way the language is read. */
import { LABELS } from '../../../../../schema/generated/registry.ts';
import { readDate } from '../../../../../schema/types/date.ts';
import { eventWords, tickWords } from '../../../../i18n/dates.ts';
import type { Language } from '../../../../i18n/language.ts';
import { DOT, Name, useWords } from '../../../parts/words.tsx';
import type { TimeRow } from './forms.ts';
import { Speakers, Verbatim } from './said.tsx';
import { type Stretch, timeAxisOf } from './time-scale.ts';

export function Times({ rows }: { rows: readonly TimeRow[] }) {
  const { lang } = useWords();
  const axis = timeAxisOf(rows);
  return (
    <div className="axis times">
      {rows.map((row, i) => {
        const stretch = axis?.stretches[i] ?? null;
        return (
          <div className="axis-row" key={row.key}>
            <Who row={row} />
            {stretch && <Bar stretch={stretch} lang={lang} />}
          </div>
        );
      })}
      {axis && (
        <div className="axis-row axis-foot" aria-hidden="true">
          <span />
          <Days ticks={axis.ticks} lang={lang} />
        </div>
      )}
    </div>
  );
}

function Who({ row }: { row: TimeRow }) {
  const { t, lang } = useWords();
  const { subject, objects, edtf, partOfDay, relation, words } = row;
  return (
    <div className="axis-who">
      <Speakers said={row} />
      <span>
        <Name of={subject.label} />
        {edtf === null && relation && `${DOT}${LABELS.AssertionRelation[relation][lang]}${DOT}`}
        {edtf === null && relation && objects.map(({ id, label }) => <Name key={id} of={label} />)}
      </span>
      {edtf && <strong>{eventWords(lang, t, { ...readDate(edtf), partOfDay, startOnly: false })}</strong>}
      <Verbatim text={words} lang={row.lang} />
    </div>
  );
}

/** A share of the axis from its left end. */
const left = (part: number, lang: Language): number => (lang === 'ar' ? 1 - part : part) * 100;

function Bar({ stretch: { from, to }, lang }: { stretch: NonNullable<Stretch>; lang: Language }) {
  const [a, b] = [left(from ?? 0, lang), left(to ?? 1, lang)];
  return (
    <svg className="axis-track" aria-hidden="true" height="28" width="100%">
      <line className="axis-line" x1="0" x2="100%" y1="14" y2="14" />
      <rect
        className={from === null || to === null ? 'time-bar open' : 'time-bar'}
        x={`${Math.min(a, b)}%`}
        width={`${Math.abs(b - a)}%`}
        y="9"
        height="10"
        rx="3"
      />
    </svg>
  );
}

function Days({ ticks, lang }: { ticks: readonly { at: number; day: string }[]; lang: Language }) {
  const words = tickWords(
    lang,
    ticks.map(({ day }) => day),
  );
  return (
    <svg className="axis-track" aria-hidden="true" height="20" width="100%">
      <line className="axis-line" x1="0" x2="100%" y1="1" y2="1" />
      {ticks.map(({ at, day }, i) => (
        <g key={day}>
          <line className="axis-line" x1={`${left(at, lang)}%`} x2={`${left(at, lang)}%`} y1="1" y2="5" />
          <text x={`${left(at, lang)}%`} y="17" textAnchor="middle">
            {words[i]}
          </text>
        </g>
      ))}
    </svg>
  );
}
