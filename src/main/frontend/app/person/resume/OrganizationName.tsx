import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { webAddress } from '../../parts/webAddress.ts';

const OrganizationNamePosition = graphql(`
  fragment OrganizationName on Position {
    url
    organization { id name formerNames urls }
  }
`);

interface Props {
  position: FragmentType<typeof OrganizationNamePosition>;
}

/** The position's organization, with a link to its page and the names it had before. */
export function OrganizationName({ position }: Props) {
  const { t } = useLanguage();
  const { url, organization } = readFragment(OrganizationNamePosition, position);
  if (!organization) {
    return null;
  }
  const address = webAddress(url ?? organization.urls[0]);
  const names = organization.formerNames;
  return (
    <span className="position-organization" dir="auto">
      {address ? (
        <a href={address} rel="noopener noreferrer">
          {organization.name}
        </a>
      ) : (
        organization.name
      )}
      {names.length > 0 && (
        <span className="position-former">
          {' '}
          {t('organization.former', { names: names.join(', ') })}
        </span>
      )}
    </span>
  );
}
