/** Short facts about an item, each beside its word. */

/** Rows of a word and what it says; nothing where there are none. */
export function Facts({ rows }: { rows: readonly [word: string, fact: React.ReactNode][] }) {
  if (rows.length === 0) return null;
  return (
    <dl className="facts beside">
      {rows.map(([word, fact]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
