/** Figures that disagree on one axis, a row per claim: a point for an exact one, a bar with an arrow for an open end. */
import { LABELS } from '../../../../../schema/generated/registry.ts';
import { figureWords, verbatimOf } from '../../../../i18n/figures.ts';
import { digits } from '../../../../i18n/t.ts';
import { Dotted, useWords } from '../../../parts/words.tsx';
import { axisOf, type Bar, type Axis as Scale } from './axis-scale.ts';
import type { FigureRow } from './forms.ts';
import { Speakers, Verbatim } from './said.tsx';

const share = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** The axis with its rows; one without a number is a row of words, without a track, and where none has one there is no axis. */
export function Axis({ rows }: { rows: readonly FigureRow[] }) {
  const { t } = useWords();
  const scale = axisOf(rows.map(({ value }) => value));
  return (
    <div className="axis">
      {rows.map((row, i) => {
        const bar = scale.bars[i] ?? { kind: 'words' };
        return (
          <div className="axis-row" key={row.key}>
            <Who row={row} />
            {bar.kind !== 'words' && <Track bar={bar} />}
          </div>
        );
      })}
      {scale.ticks.length > 0 && (
        <div className="axis-row axis-foot" aria-hidden="true">
          <span />
          <Ticks scale={scale} />
        </div>
      )}
      {scale.broken && <span className="visually-hidden">{t('axisBroken')}</span>}
    </div>
  );
}

function Who({ row }: { row: FigureRow }) {
  const { t, lang } = useWords();
  const { value, counts } = row;
  return (
    <div className="axis-who">
      <Speakers said={row} />
      <strong>
        <Dotted parts={[value && figureWords(t, value), counts && LABELS.Predicate[counts][lang]]} />
      </strong>
      <Verbatim text={value && verbatimOf(value)} lang={row.lang} />
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
  const { lang } = useWords();
  return (
    <svg className="axis-track" aria-hidden="true" height="20" width="100%">
      <line className="axis-line" x1="0" x2="100%" y1="1" y2="1" />
      {broken && <path className="axis-break" d="M5 -3L3 5M9 -3L7 5" transform="translate(0 1)" />}
      {ticks.map(({ at, value }) => (
        <g key={value}>
          <line className="axis-line" x1={share(at)} x2={share(at)} y1="1" y2="5" />
          <text x={share(at)} y="17" textAnchor="middle">
            {digits(lang, value)}
          </text>
        </g>
      ))}
    </svg>
  );
}
