import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { encode } from 'uqr';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import styles from './person.module.css';

/** Beyond this many letters a code is too fine for a printer. */
const most = 1000;

/** The address of the view as a QR code, for who holds it on paper: drawn when it is printed. */
export default function PrintedAddress() {
  const { t } = useLanguage();
  const [address, setAddress] = useState('');
  useEffect(() => {
    const print = () => flushSync(() => setAddress(location.href));
    addEventListener('beforeprint', print);
    return () => removeEventListener('beforeprint', print);
  }, []);
  if (address === '' || address.length > most) {
    return null;
  }
  const { size, data } = encode(address, { ecc: 'M', border: 2 });
  const squares = data.flatMap((row, y) =>
    row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')),
  );
  return (
    <svg
      className={styles.address}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('print.address', { address })}
      shapeRendering="crispEdges"
    >
      <path d={squares.join('')} />
    </svg>
  );
}
