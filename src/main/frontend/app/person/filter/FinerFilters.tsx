import type { PositionKind } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import styles from './filter.module.css';
import { certainties, matches, roles } from './filter.ts';
import { Toggles } from './Toggles.tsx';
import { useFilter } from './useFilter.ts';

/** The rest of the filter: of what kind, how technologies combine, in which role, how a range compares, how sure it must be. */
export default function FinerFilters({ offered }: { offered: readonly PositionKind[] }) {
  const [filter, change] = useFilter();
  const { t } = useLanguage();
  const select = <T extends string>(
    label: string,
    values: readonly T[],
    value: T,
    name: (value: T) => string,
    onChange: (value: T) => void,
  ) => (
    <label>
      <span className={controls.label}>{label}</span>
      <select
        className={classes(controls.field, controls.select)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {values.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  );
  const yesNo = ['no', 'yes'] as const;
  return (
    <div className={styles.finer}>
      {offered.length > 1 && (
        <Toggles
          legend={t('filter.kinds')}
          values={offered}
          chosen={filter.kinds}
          name={(kind) => t(`kind.${kind}`)}
          onChange={(chosen) => change({ kinds: chosen })}
        />
      )}
      {select(
        t('filter.combine'),
        yesNo,
        filter.all ? 'yes' : 'no',
        (value) => t(value === 'yes' ? 'filter.all' : 'filter.any'),
        (value) => change({ all: value === 'yes' }),
      )}
      {select(
        t('filter.implied'),
        yesNo,
        filter.direct ? 'yes' : 'no',
        (value) => t(value === 'yes' ? 'filter.direct' : 'filter.through'),
        (value) => change({ direct: value === 'yes' }),
      )}
      {select(
        t('filter.match'),
        matches,
        filter.match,
        (value) => t(`match.${value}`),
        (match) => change({ match }),
      )}
      {select(
        t('filter.certainty'),
        certainties,
        filter.certainty,
        (value) => t(`certainty.${value}`),
        (certainty) => change({ certainty }),
      )}
      <Toggles
        legend={t('filter.roles')}
        values={roles}
        chosen={filter.roles}
        name={(role) => t(`role.${role}`)}
        onChange={(chosen) => change({ roles: chosen })}
      />
    </div>
  );
}
