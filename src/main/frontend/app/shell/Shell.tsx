import type { ReactNode } from 'react';
import { Link } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { ShowQuery } from '../query/ShowQuery.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Logo } from './Logo.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import styles from './shell.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useArrival } from './useArrival.ts';

/** What surrounds every page: the bar at its head, the notices, the place where its content stands. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  const main = useArrival();
  return (
    <>
      <a className={styles.skipLink} href="#content">
        {t('skip')}
      </a>
      <header className={styles.bar}>
        <Link href="/" className={styles.barHome}>
          <Logo />
          <span className={styles.barName}>Tenure</span>
        </Link>
        <nav className={styles.barNav} aria-label={t('nav')}>
          <Link href="/people">{t('nav.people')}</Link>
          <Link href="/technologies">{t('technologies')}</Link>
          <ShowQuery />
          <LanguageSwitch />
          <ThemeSwitch />
        </nav>
      </header>
      <OfflineNotice />
      <main id="content" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
