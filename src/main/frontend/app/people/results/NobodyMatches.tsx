import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { Change } from '../../parts/useAddressState.ts';
import { useTechnologyName } from '../../parts/useTechnologyName.ts';
import { anyExperience, everybody, type PeopleQuestion, type Requirement } from '../question.ts';
import styles from './results.module.css';
import { Way } from './Way.tsx';

interface Props {
  question: PeopleQuestion;
  change: Change<PeopleQuestion>;
}

/** Says that nobody matches, and which part of the question could be given up. */
export function NobodyMatches({ question, change }: Props) {
  const { t, range } = useLanguage();
  const { requirements, from, to } = question;
  const fields = (['text', 'organization', 'location'] as const).filter(
    (field) => question[field].trim() !== '',
  );
  return (
    <div className={styles.nobody}>
      {question.text.trim() && <p>{t('nobody.spelling')}</p>}
      <p>{t('nobody')}</p>
      <ul>
        {requirements.map((requirement) => (
          <LessOf
            key={requirement.technology}
            requirement={requirement}
            instead={(...others) =>
              change({
                requirements: requirements.flatMap((one) => (one === requirement ? others : one)),
              })
            }
          />
        ))}
        {(from || to) && (
          <li>
            <Way
              text={t('address.without', { name: range(from, to) })}
              take={() => change({ from: '', to: '' })}
            />
          </li>
        )}
        {fields.map((field) => (
          <li key={field}>
            <Way
              text={t('address.without', { name: t('chip.text', { text: question[field] }) })}
              take={() => change({ [field]: '' })}
            />
          </li>
        ))}
        <li>
          <Way text={t('nobody.all')} take={() => change(everybody)} />
        </li>
      </ul>
    </div>
  );
}

interface LessProps {
  requirement: Requirement;
  /** Puts others in the place of the requirement. */
  instead(...others: Requirement[]): void;
}

/** Ways to ask for less of one technology: for any experience, or for none. */
function LessOf({ requirement, instead }: LessProps) {
  const { t } = useLanguage();
  const { technology, months, since, sure } = requirement;
  const name = useTechnologyName(technology);
  return (
    <>
      {(months > 0 || since || sure) && (
        <li>
          <Way
            text={t('nobody.any', { technology: name })}
            take={() => instead(anyExperience(technology))}
          />
        </li>
      )}
      <li>
        <Way text={t('address.without', { name })} take={() => instead()} />
      </li>
    </>
  );
}
