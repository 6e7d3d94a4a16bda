/** Latin letters in what a reader of the Arabic page sees or hears. */
import type { Page } from 'playwright';

/** Texts and names with Latin letters, but for those that carry their own language, such as names and the switch to English. */
export const latin = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      if (/[A-Za-z]/.test(text) && !walker.currentNode.parentElement?.closest('[lang="en"], script, noscript'))
        found.push(text);
    }
    const spoken = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
      element.closest('[lang="en"]')
        ? []
        : ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [...found, ...spoken.filter((text) => /[A-Za-z]/.test(text))];
  });
