import { useState } from 'react';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { Icon } from '../parts/Icon.tsx';
import controls from '../style/controls.module.css';
import visibility from '../style/visibility.module.css';
import { applyTheme, rememberedTheme, themes } from '../theme/theme.ts';

const icons = { system: 'contrast', light: 'sun', dark: 'moon' } as const;

/** Goes through the themes: the device's, light, dark. */
export function ThemeSwitch() {
  const { t } = useLanguage();
  const [theme, setTheme] = useState(rememberedTheme);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  const name = t('theme.is', { theme: t(`theme.${theme}`) });
  return (
    <button
      type="button"
      className={controls.quiet}
      title={name}
      onClick={() => {
        applyTheme(next);
        setTheme(next);
      }}
    >
      <Icon name={icons[theme]} />
      <span className={visibility.unseen}>{name}</span>
    </button>
  );
}
