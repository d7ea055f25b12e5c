import styles from './field.module.css';
/** Says below a field what it takes; the field is described by it. */
export function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <span id={id} className={styles.error} role="alert">
      {children}
    </span>
  );
}
