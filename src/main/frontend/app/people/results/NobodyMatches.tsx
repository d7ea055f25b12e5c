import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import type { Change } from '../../parts/useAddressState.ts';
import { anyExperience, everybody, type PeopleQuestion } from '../question.ts';

interface Props {
  question: PeopleQuestion;
  change: Change<PeopleQuestion>;
}

/** Says that nobody matches, and which part of the question could be given up. */
export function NobodyMatches({ question, change }: Props) {
  const { t } = useLanguage();
  const { requirements } = question;
  const ways: { name: string; part: Partial<PeopleQuestion> }[] = [
    ...requirements
      .filter(({ months, since, sure }) => months > 0 || since || sure)
      .map((one) => ({
        name: t('nobody.any', { technology: one.technology }),
        part: {
          requirements: requirements.map((other) =>
            other === one ? anyExperience(one.technology) : other,
          ),
        },
      })),
    ...requirements.map((one) => ({
      name: t('nobody.without', { name: one.technology }),
      part: { requirements: requirements.filter((other) => other !== one) },
    })),
    ...(['text', 'organization', 'location'] as const)
      .filter((field) => question[field].trim() !== '')
      .map((field) => ({
        name: t('nobody.without', { name: t('chip.text', { text: question[field] }) }),
        part: { [field]: '' },
      })),
    { name: t('nobody.all'), part: everybody },
  ];
  return (
    <div className="nobody">
      <p>{t('nobody')}</p>
      <ul>
        {ways.map(({ name, part }) => (
          <li key={name}>
            <button type="button" className="button" onClick={() => change(part)}>
              <Icon name="cross" />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
