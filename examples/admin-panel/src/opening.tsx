/** While it is not known yet who somebody is. */
export function Opening() {
  return (
    <main className="alone">
      <h1>Northwind Metrics</h1>
      <p className="quiet" role="status">
        Opening …
      </p>
    </main>
  );
}
