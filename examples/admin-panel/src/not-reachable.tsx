export interface NotReachableProps {
  /** What could not be loaded, as the first word of a sentence. */
  readonly what: string;
}

/** Shown where a panel cannot open without something that the network did not give. */
export function NotReachable({ what }: NotReachableProps) {
  return (
    <main className="alone">
      <h1>Signing in is not possible at the moment</h1>
      <p className="lead" role="alert">
        {what} could not be reached. Check your connection, then reload the page.
      </p>
      <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
        Reload
      </button>
    </main>
  );
}
