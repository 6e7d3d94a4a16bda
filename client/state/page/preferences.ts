/** What is kept of the reader's choices between visits. A browser may refuse to keep anything: then nothing is kept. */

const PREFIX = 'tawatur.';

/** A kept value, or null. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Keeps a value; null forgets it. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    // Private windows and full disks refuse; the choice then holds until the page is closed.
  }
}
