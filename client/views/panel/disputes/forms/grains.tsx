/** The same named more and more exactly: a nested list, the coarsest on top. */
import { ItemLink } from '../../../parts/item-link.tsx';
import { Dotted, Name } from '../../../parts/words.tsx';
import type { Grain } from './forms.ts';
import { Speakers } from './said.tsx';

export function Grains({ grains }: { grains: readonly Grain[] }) {
  return (
    <ul className="said-list grains">
      {grains.map(({ said, objects, finer }) => (
        <li key={said.key}>
          <Dotted
            parts={objects.map(({ id, label }) => (
              <ItemLink key={id} id={id} className="named-link">
                <Name of={label} />
              </ItemLink>
            ))}
          />
          <p className="said-by">
            <Speakers said={said} />
          </p>
          {finer.length > 0 && <Grains grains={finer} />}
        </li>
      ))}
    </ul>
  );
}
