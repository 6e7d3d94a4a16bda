/** Which shortcut a key press means, on Latin and on Arabic keyboards. Pure. */

export type Press = {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
};

/** Signs that an Arabic keyboard has under another key. */
const SAME_SIGN: Record<string, string> = { '؟': '?' };
/** Where a key carries a letter of another script, its place on the keyboard says what is meant. */
const BY_PLACE: Record<string, string> = {
  Slash: '/',
  BracketLeft: '[',
  BracketRight: ']',
  Equal: '+',
  Minus: '-',
};
const LATIN = /^[\x20-\x7e]$/;

function signOf({ key, code }: Press): string {
  const sign = SAME_SIGN[key] ?? key;
  if (sign.length > 1 || LATIN.test(sign)) return sign.length === 1 ? sign.toLowerCase() : sign;
  if (/^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase();
  if (/^Digit\d$/.test(code)) return code.slice(5);
  return BY_PLACE[code] ?? sign;
}

/**
 * The sign of a shortcut: `l`, `/`, `Escape`, `ArrowLeft`, `Shift+ArrowLeft`, `undo`, `redo`; null where a press is none
 * of ours (`letters` false: nor are single letters and signs): with Alt, while composing, or with Ctrl or ⌘ but for undo and redo.
 */
export function shortcut(press: Press, letters = true): string | null {
  if (press.altKey || press.isComposing) return null;
  const sign = signOf(press);
  if (!letters && sign.length === 1 && !press.ctrlKey && !press.metaKey) return null;
  if (press.ctrlKey || press.metaKey) {
    if (sign === 'z') return press.shiftKey ? 'redo' : 'undo';
    return sign === 'y' ? 'redo' : null;
  }
  if (press.shiftKey && sign.startsWith('Arrow')) return `Shift+${sign}`;
  return sign === '=' ? '+' : sign;
}
