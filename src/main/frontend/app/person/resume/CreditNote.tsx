import { use } from 'react';

import type { ProofFragment } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Explained } from '../../parts/Explained.tsx';
import { FindingsContext } from '../findings.ts';
import { creditOf } from './credit.ts';

interface Props {
  /** The evidence that stands in one text. */
  text: readonly ProofFragment[];
  /** All evidence of the position. */
  position: readonly ProofFragment[];
}

/** How many months a text that proves something counts for, beside it, and why on demand. */
export default function CreditNote({ text, position }: Props) {
  const { t } = useLanguage();
  const { roles } = use(FindingsContext);
  const credit = creditOf(text, position, roles);
  return <Explained says={t(`credit.${credit}.why`)}>{t(`credit.${credit}`)}</Explained>;
}
