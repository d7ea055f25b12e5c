/** Tenure's mark: three overlapping stretches of time, the marked one among them. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 24 24" aria-hidden="true">
      <rect className="logo-line" x="1" y="4" width="13" height="4" rx="2" />
      <rect className="logo-mark" x="7" y="10" width="16" height="4" rx="2" />
      <rect className="logo-line" x="4" y="16" width="11" height="4" rx="2" />
    </svg>
  );
}
