/** A progress bar; indeterminate when `fraction` is null. */
export function Progress({ label, fraction }: { readonly label: string; readonly fraction: number | null }) {
  const percent = fraction === null ? undefined : Math.round(100 * fraction);
  return (
    <div
      className={fraction === null ? 'rw-progress rw-progress-unknown' : 'rw-progress'}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div className="rw-progress-bar" style={percent === undefined ? undefined : { inlineSize: `${percent}%` }} />
    </div>
  );
}
