import { useWidget } from '../context.ts';

/** Takes the place of what is being loaded, so that nothing jumps. */
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
