/** The sign of the product: courses of stone laid on one another, the topmost still to come. Decoration. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg aria-hidden fill="none" height={size} viewBox="0 0 24 24" width={size}>
      <path d="M2 20.25h20" stroke="var(--accent)" strokeLinecap="round" strokeWidth="1.5" />
      <rect fill="var(--accent)" height="4.5" rx="1" width="8.5" x="3" y="13.5" />
      <rect fill="var(--accent)" height="4.5" rx="1" width="7.5" x="13.5" y="13.5" />
      <rect fill="var(--accent)" height="4.5" opacity="0.72" rx="1" width="5" x="3" y="7" />
      <rect fill="var(--accent)" height="4.5" opacity="0.72" rx="1" width="8" x="10" y="7" />
      <rect height="3.5" rx="1" stroke="var(--accent)" strokeDasharray="2 1.6" width="6" x="7" y="1.5" />
    </svg>
  )
}
