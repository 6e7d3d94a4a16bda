/** On a phone the bar has no room for its buttons: one opens them as words, with the history and what can be taken away. */
import { setHelp } from '../../../state/page/settings.ts';
import { useStore } from '../../../state/store.ts';
import { redo, undo } from '../../../state/view/commands.ts';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../parts/words.tsx';
import { FlyoutPlace } from '../flyout-place.tsx';
import { History } from './history.tsx';
import { TakeAway } from './take-away.tsx';

export function PhoneMenu() {
  const { t } = useWords();
  const { done, undone } = useStore((state) => state.log);
  const rows = [
    ['undo', undo, done.length > 0],
    ['redo', redo, undone.length > 0],
    ['help', () => setHelp(true), true],
  ] as const;
  return (
    <FlyoutPlace
      icon={<Icon name="list" mirrored />}
      word={t('commands')}
      className="button icon-only menu-button"
      placement="bottom"
    >
      <ul className="take-away">
        {rows.map(([word, press, fits]) => (
          <li key={word}>
            <button type="button" className={fits ? 'take' : 'take idle'} onClick={press}>
              {t(word)}
            </button>
          </li>
        ))}
      </ul>
      {done.length + undone.length > 0 && <History />}
      <TakeAway />
    </FlyoutPlace>
  );
}
