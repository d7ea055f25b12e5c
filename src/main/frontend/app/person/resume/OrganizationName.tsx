import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { MarkedText } from '../../parts/MarkedText.tsx';
import { marksOfWords } from '../../parts/marks.ts';
import { webAddress } from '../../parts/webAddress.ts';
import styles from './organization.module.css';

const OrganizationNamePosition = graphql(`
  fragment OrganizationName on Position {
    url
    organization { id name formerNames urls }
  }
`);

interface Props {
  position: FragmentType<typeof OrganizationNamePosition>;
  /** The words that the filter found at the position. */
  words: string[];
}

/** The position's organization, with a link to its page and the names it had before. */
export function OrganizationName({ position, words }: Props) {
  const { t } = useLanguage();
  const { url, organization } = readFragment(OrganizationNamePosition, position);
  if (!organization) {
    return null;
  }
  const address = webAddress(url ?? organization.urls[0]);
  const names = organization.formerNames;
  const name = (
    <MarkedText text={organization.name} marks={marksOfWords(organization.name, words)} />
  );
  return (
    <span className={styles.organization}>
      {address ? (
        <a href={address} rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {names.length > 0 && (
        <span className={styles.former}>
          {' '}
          {t('organization.former', { names: names.join(', ') })}
        </span>
      )}
    </span>
  );
}
