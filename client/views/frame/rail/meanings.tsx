/** What the marks of disagreement mean, a line each: in the legend and in the help. */
import { Diamond } from '../../parts/icons.tsx';
import { useWords } from '../../parts/words.tsx';

export function Meanings() {
  const { t } = useWords();
  return (
    <section className="legend-part meanings">
      <h2>{t('keyMeaning')}</h2>
      <ul>
        <li>
          <Diamond /> {t('meansConflict')}
        </li>
        <li>
          <Diamond hollow /> {t('meansDiffer')}
        </li>
        <li>
          <Diamond hollow /> {t('meansScope')}
        </li>
      </ul>
    </section>
  );
}
