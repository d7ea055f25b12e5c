import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import styles from './found.module.css';
import { OneLine } from './OneLine.tsx';

/** How many are offered. */
const most = 4;

interface Props {
  technologies: readonly { slug: string; name: string }[];
  onChoose(slug: string): void;
}

/** What to ask first: the technologies of the most positions. */
export function Suggestions({ technologies, onChoose }: Props) {
  const { t } = useLanguage();
  return (
    technologies.length > 0 && (
      <OneLine
        label={t('filter.try')}
        className={classes(styles.suggestions, visibility.screenOnly)}
      >
        {technologies.slice(0, most).map(({ slug, name }) => (
          <li key={slug}>
            <button type="button" className={controls.quiet} onClick={() => onChoose(slug)}>
              {name}?
            </button>
          </li>
        ))}
      </OneLine>
    )
  );
}
