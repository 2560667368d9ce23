import { useWidget } from '../context.ts';

/** Placeholder that reserves the space of content while it loads. */
export function Skeleton({ rows, height = '2.75rem' }: { readonly rows: number; readonly height?: string }) {
  const { text } = useWidget();
  return (
    <div role="status" className="rw-skeletons">
      <span className="rw-hidden">{text.loading}</span>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className="rw-skeleton" style={{ blockSize: height }} />
      ))}
    </div>
  );
}
