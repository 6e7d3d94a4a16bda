/** The help: what the page is for in three sentences, every key with its caps on a Latin and an Arabic keyboard. */
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Key } from '../../i18n/t.ts';
import { setHelp, setLetterKeys } from '../../state/page/settings.ts';
import { useStore } from '../../state/store.ts';
import { Meanings } from '../frame/rail/meanings.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../parts/words.tsx';

/** What stands on the same key of an Arabic keyboard (101 keys). */
const ARABIC_CAPS: Record<string, string> = {
  E: 'ث',
  C: 'ؤ',
  P: 'ح',
  H: 'ا',
  F: 'ب',
  D: 'ي',
  W: 'ص',
  R: 'ق',
  L: 'م',
  Z: 'ئ',
  Y: 'غ',
  '[': 'ج',
  ']': 'د',
  '/': 'ظ',
  '?': '؟',
};

/** Keys with what they do, in the order of the page. `+` joins keys that are pressed together. */
const ROWS: readonly (readonly [keys: string, words: Key])[] = [
  ['← → ↑ ↓', 'keyArrows'],
  ['Shift+←', 'keyLeap'],
  ['PgDn PgUp', 'keyTurn'],
  ['Enter', 'openItem'],
  ['L', 'keyLine'],
  ['[ ]', 'keyStep'],
  ['Space', 'selectIt'],
  ['E', 'expand'],
  ['C', 'collapse'],
  ['P', 'keyPin'],
  ['H', 'hide'],
  ['F', 'spotlight'],
  ['D', 'goDispute'],
  ['R', 'readInText'],
  ['W', 'pathFrom'],
  ['+ - 0', 'keyZoom'],
  ['/', 'search'],
  ['Ctrl+Z', 'undo'],
  ['Ctrl+Y', 'redo'],
  ['F6', 'keyRegion'],
  ['Esc', 'keyEscape'],
  ['?', 'help'],
];

export function Help() {
  const { t } = useWords();
  const letterKeys = useStore((state) => state.letterKeys);
  return (
    <ModalOverlay className="help-veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && setHelp(false)}>
      <Modal className="help-modal">
        <Dialog className="help">
          <header>
            <Heading slot="title">{t('help')}</Heading>
            <button type="button" className="icon-button" aria-label={t('close')} onClick={() => setHelp(false)}>
              <Icon name="close" />
            </button>
          </header>
          <p>{t('openingWhat')}</p>
          <p>{t('helpMouse')}</p>
          <table>
            <tbody>
              {ROWS.map(([keys, word]) => (
                <tr key={keys}>
                  <th scope="row" dir="ltr" lang="en">
                    <Caps keys={keys} />
                  </th>
                  <td>{t(word)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Meanings />
          <div className="switch-row">
            <label>
              <input
                type="checkbox"
                role="switch"
                checked={letterKeys}
                aria-checked={letterKeys}
                onChange={() => setLetterKeys(!letterKeys)}
              />
              <span className="switch-word">{t('letterKeys')}</span>
            </label>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The caps of a row; where an Arabic keyboard has another sign on the key, both. */
function Caps({ keys }: { keys: string }) {
  return keys.split(' ').map((together) => (
    <span key={together}>
      {together.split(/(?<=.)\+/).map((cap) => (
        <kbd key={cap}>
          {cap}
          {ARABIC_CAPS[cap] && <span lang="ar"> {ARABIC_CAPS[cap]}</span>}
        </kbd>
      ))}{' '}
    </span>
  ));
}
