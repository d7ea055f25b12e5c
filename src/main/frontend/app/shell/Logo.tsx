import styles from './shell.module.css';
/** Tenure's mark: three overlapping stretches of time, the marked one among them. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 24 24" aria-hidden="true">
      <rect className={styles.logoLine} x="1" y="4" width="13" height="4" rx="2" />
      <rect className={styles.logoMark} x="7" y="10" width="16" height="4" rx="2" />
      <rect className={styles.logoLine} x="4" y="16" width="11" height="4" rx="2" />
    </svg>
  );
}
