/** Who it may have been: each candidate with those who name it. */
import { Shape } from '../../../parts/icons.tsx';
import { ItemLink } from '../../../parts/item-link.tsx';
import { Dotted, Name } from '../../../parts/words.tsx';
import type { Candidate } from './forms.ts';
import { Speakers } from './said.tsx';

export function Candidates({ candidates }: { candidates: readonly Candidate[] }) {
  return (
    <ul className="said-list">
      {candidates.map(({ entity, said }) => (
        <li key={entity.id}>
          <ItemLink id={entity.id} className="named-link with-shape">
            <Shape type={entity.__typename} />
            <Name of={entity.label} />
          </ItemLink>
          <Dotted
            className="said-by"
            parts={onceEach(said.map(({ speakers }) => speakers)).map((speakers) => (
              <Speakers key={speakers.map(({ source }) => source.id).join()} said={{ speakers }} />
            ))}
          />
        </li>
      ))}
    </ul>
  );
}

/** Speakers who say it in several claims are named once. */
function onceEach<S extends { source: { id: string } }>(all: readonly S[][]): S[][] {
  const keyed = all.map((speakers) => [speakers.map(({ source }) => source.id).join(' '), speakers] as const);
  return [...new Map(keyed).values()];
}
