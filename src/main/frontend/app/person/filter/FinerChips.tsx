import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Chip } from './Chip.tsx';
import { useFilter } from './useFilter.ts';

/** Chips of the finer questions, which would else be out of sight while their fields are folded away. */
export function FinerChips() {
  const [filter, change] = useFilter();
  const { t } = useLanguage();
  const { all, direct, roles, match, certainty } = filter;
  return (
    <>
      {all && <Chip text={t('filter.all')} onRemove={() => change({ all: false })} />}
      {direct && <Chip text={t('filter.direct')} onRemove={() => change({ direct: false })} />}
      {roles.map((role) => (
        <Chip
          key={role}
          text={t(`role.${role}`)}
          onRemove={() => change({ roles: roles.filter((other) => other !== role) })}
        />
      ))}
      {match !== 'OVERLAPS' && (
        <Chip text={t(`match.${match}`)} onRemove={() => change({ match: 'OVERLAPS' })} />
      )}
      {certainty !== 'POSSIBLE' && (
        <Chip
          text={t(`certainty.${certainty}`)}
          onRemove={() => change({ certainty: 'POSSIBLE' })}
        />
      )}
    </>
  );
}
