/** Said where the graph holds nothing: what will stand there, and what to do for it. */
import { useWords } from './words.tsx';

export function EmptyGraph() {
  const { t } = useWords();
  return (
    <>
      <p>{t('emptyWhat')}</p>
      <p>{t('emptyHow')}</p>
      <p className="meta">
        <code lang="en" dir="ltr">
          npm run seed -- seed/articles/seed
        </code>
      </p>
    </>
  );
}
