/** From a quotation to its place in the whole text. */
import { read } from '../../../state/actions/reading.ts';
import { useWords } from '../../parts/words.tsx';

export function ReadInText({ passages }: { passages: readonly { article: { id: string }; start: number }[] }) {
  const { t } = useWords();
  const [first] = passages;
  if (!first) return null;
  return (
    <button type="button" className="quiet" onClick={() => read(first.article.id, first.start)}>
      {t('readInText')}
    </button>
  );
}
