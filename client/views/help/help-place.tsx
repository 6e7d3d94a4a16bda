/** Where the help comes; its code is fetched when it is first asked for. */
import { useStore } from '../../state/store.ts';
import { Later, part } from '../parts/later.tsx';

const HELP = part(() => import('./help.tsx').then(({ Help }) => Help));

export function HelpPlace() {
  const help = useStore((state) => state.help);
  return help ? <Later part={HELP} props={{}} waiting={<span />} /> : null;
}
