import { classes } from '../style/classes.ts';
import styles from './icon.module.css';

const paths = {
  arrow: 'M5 12h14m-5-5 5 5-5 5',
  check: 'm5 13 4 4L19 7',
  contrast: 'M12 4a8 8 0 0 0 0 16zM12 4a8 8 0 0 1 0 16',
  cross: 'M6 6l12 12M18 6 6 18',
  down: 'm6 9 6 6 6-6',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1.5-1.5',
  more: 'M4 7h16M7 12h10M10 17h4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z',
  question: 'M9 9.2a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.3-1.6 2.5M12 17.6v.6',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  up: 'm6 15 6-6 6 6',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 24 units, in the colour of the text; it says nothing that text beside it does not. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={classes(styles.icon, name === 'arrow' && styles.arrow)}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
