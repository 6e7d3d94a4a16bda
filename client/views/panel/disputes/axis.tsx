/** Figures that disagree on one axis, a row per claim: a point for an exact one, a bar with an arrow for an open end. */
import type { ChainFragment, FigureFragment } from '../../../api/generated/graphql.ts';
import { figureWords, verbatimOf } from '../../../i18n/figures.ts';
import { Name, useWords } from '../../parts/words.tsx';
import { axisOf, type Bar, type Axis as Scale } from './axis-scale.ts';

export type AxisRow = { id: string; speakers: readonly ChainFragment[]; value: FigureFragment; lang: string };

const share = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** The axis with its rows; nothing where no row has a number. */
export function Axis({ rows }: { rows: readonly AxisRow[] }) {
  const { t } = useWords();
  const scale = axisOf(rows.map(({ value }) => value));
  if (!scale) return null;
  return (
    <div className="axis">
      {rows.map((row, i) => (
        <div className="axis-row" key={row.id}>
          <Who row={row} />
          <Track bar={scale.bars[i] ?? { kind: 'words' }} />
        </div>
      ))}
      <div className="axis-row axis-foot" aria-hidden="true">
        <span />
        <Ticks scale={scale} />
      </div>
      {scale.broken && <span className="visually-hidden">{t('axisBroken')}</span>}
    </div>
  );
}

function Who({ row: { speakers, value, lang } }: { row: AxisRow }) {
  const { t } = useWords();
  const verbatim = verbatimOf(value);
  return (
    <div className="axis-who">
      <span className="axis-speaker">
        {speakers.map(({ source }) => (
          <Name key={source.id} of={source.label} />
        ))}
      </span>
      <strong>{figureWords(t, value)}</strong>
      {verbatim && (
        <q className="article-words" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
          {verbatim}
        </q>
      )}
    </div>
  );
}

function Track({ bar }: { bar: Bar }) {
  return (
    <svg className="axis-track" aria-hidden="true" height="28" width="100%">
      <line className="axis-line" x1="0" x2="100%" y1="14" y2="14" />
      {bar.kind === 'point' && (
        <>
          {bar.about && <circle className="axis-about" cx={share(bar.at)} cy="14" r="11" />}
          <circle className="axis-point" cx={share(bar.at)} cy="14" r="6" />
        </>
      )}
      {bar.kind === 'bar' && <Stretch from={bar.from} to={bar.to} />}
    </svg>
  );
}

/** A bar; an end that is null runs out of the axis in an arrow. */
function Stretch({ from, to }: { from: number | null; to: number | null }) {
  return (
    <>
      <svg aria-hidden="true" x="0" y="0" width="100%" height="28" overflow="visible">
        <line
          className="axis-bar"
          x1={from === null ? '10' : share(from)}
          x2={to === null ? '96%' : share(to)}
          y1="14"
          y2="14"
        />
      </svg>
      {from === null && <path className="axis-arrow" d="M12 7L0 14L12 21z" />}
      {to === null && (
        <svg aria-hidden="true" x="100%" y="0" overflow="visible" width="1" height="28">
          <path className="axis-arrow" d="M-13 7L0 14L-13 21z" />
        </svg>
      )}
      {from !== null && <line className="axis-end" x1={share(from)} x2={share(from)} y1="8" y2="20" />}
      {to !== null && <line className="axis-end" x1={share(to)} x2={share(to)} y1="8" y2="20" />}
    </>
  );
}

function Ticks({ scale: { ticks, broken } }: { scale: Scale }) {
  return (
    <svg className="axis-track" aria-hidden="true" height="20" width="100%">
      <line className="axis-line" x1="0" x2="100%" y1="1" y2="1" />
      {broken && <path className="axis-break" d="M5 -3L3 5M9 -3L7 5" transform="translate(0 1)" />}
      {ticks.map(({ at, value }) => (
        <g key={value}>
          <line className="axis-line" x1={share(at)} x2={share(at)} y1="1" y2="5" />
          <text x={share(at)} y="17" textAnchor="middle">
            {value}
          </text>
        </g>
      ))}
    </svg>
  );
}
