import { useId, useState } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import type { PeopleQuestion } from '../question.ts';
import { ProofOfPerson } from './ProofOfPerson.tsx';
import styles from './proof.module.css';

interface Props {
  slug: string;
  /** What the person is called. */
  title: string;
  /** The address of the person's page that asks the same. */
  address: string;
  technologies: string[];
  question: PeopleQuestion;
}

/** Shows on demand where the résumé says what was asked for. */
export function ProofDisclosure({ title, ...asked }: Props) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { technologies, question } = asked;
  if (technologies.length === 0 && !question.text.trim() && !question.organization.trim()) {
    return null;
  }
  return (
    <div className={styles.proof}>
      <button
        type="button"
        className={controls.quiet}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="check" />
        {t(open ? 'people.proof.hide' : 'people.proof')}
        <span className={visibility.unseen}>: {title}</span>
      </button>
      <div id={id} hidden={!open}>
        {open && <ProofOfPerson {...asked} />}
      </div>
    </div>
  );
}
