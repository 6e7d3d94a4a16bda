/** What a claim asserts, point by point: of whom, what, with which figure and time, and how firmly. */
import { LABELS } from '../../../../schema/generated/registry.ts';
import { readDate } from '../../../../schema/types/date.ts';
import { eventWords } from '../../../i18n/dates.ts';
import { figureWords } from '../../../i18n/figures.ts';
import { standing } from '../../../i18n/language.ts';
import type { ClaimDetail } from '../../../state/data/rows.ts';
import { ItemLink } from '../../parts/item-link.tsx';
import { DOT, Dotted, Name, useWords } from '../../parts/words.tsx';

type Assertion = ClaimDetail['assertions'][number];

export function Assertions({ assertions }: { assertions: readonly Assertion[] }) {
  const { lang } = useWords();
  return (
    <dl className="facts">
      {assertions.map((assertion) => (
        <div key={assertion.n}>
          <dt>{standing(LABELS.Predicate[assertion.predicate][lang])}</dt>
          <dd>
            <Ends assertion={assertion} />
            <Particulars assertion={assertion} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Of whom or what, and with whom or what; the word between them where the two lie somehow to each other. */
function Ends({ assertion: { subject, objects, relation } }: { assertion: Assertion }) {
  const { lang } = useWords();
  return (
    <p>
      <Linked of={subject} />
      {objects.map((object, i) => (
        <span key={object.id}>
          <span className="meta">{i === 0 && relation ? ` ${LABELS.AssertionRelation[relation][lang]} ` : DOT}</span>
          <Linked of={object} />
        </span>
      ))}
    </p>
  );
}

/** The name of an entity, leading to its panel. */
export function Linked({ of: { id, label } }: { of: { id: string; label: Assertion['subject']['label'] } }) {
  return (
    <ItemLink id={id} className="plain-link">
      <Name of={label} />
    </ItemLink>
  );
}

function Particulars({ assertion }: { assertion: Assertion }) {
  const { t, lang } = useWords();
  const { value, edtf, partOfDay, role, direction, aux, modality, basis, words } = assertion;
  return (
    <Dotted
      className="meta"
      parts={[
        value && <strong key="value">{figureWords(t, value)}</strong>,
        edtf && eventWords(lang, t, { ...readDate(edtf), partOfDay, startOnly: false }),
        role && LABELS.Role[role][lang],
        direction && LABELS.TrendDirection[direction][lang],
        ...aux.map((code) => LABELS.Aux[code][lang]),
        modality && LABELS.Modality[modality][lang],
        basis === 'IMPLIED' && t('implied'),
        words && <q key="words">{words.exact}</q>,
      ]}
    />
  );
}
