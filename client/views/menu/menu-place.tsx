/** Where the menu comes; its code is fetched when the first one is asked for. */
import { useStore } from '../../state/store.ts';
import { Later, part } from '../parts/later.tsx';

const MENU = part(() => import('./item-menu.tsx').then(({ ItemMenu }) => ItemMenu));

export function MenuPlace() {
  const menu = useStore((state) => state.menu);
  if (!menu) return null;
  return <Later part={MENU} props={{ id: menu.id, x: menu.at.x, y: menu.at.y }} key={menu.id} />;
}
