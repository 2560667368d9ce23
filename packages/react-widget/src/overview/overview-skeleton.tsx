import { Skeleton } from '../ui/skeleton.tsx';

const ROW = 'calc(6.25 * var(--rw-rem, 1rem))';

/** The places of the first cards, so that nothing jumps when they arrive. One of them says that it is loading. */
export function OverviewSkeleton() {
  return (
    <div className="rw-overview">
      <Skeleton rows={9} height={ROW} />
      <div className="rw-overview-side" aria-hidden="true">
        <Skeleton rows={3} height={ROW} />
        <Skeleton rows={6} height={ROW} />
      </div>
    </div>
  );
}
