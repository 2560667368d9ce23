/** What is real here and what a product would do differently. */
export function AboutView() {
  return (
    <>
      <h1>About this example</h1>
      <p className="lead">
        Northwind Metrics is made up. It stands for your own product; the churn view in it is the RetainWise widget as
        you would embed it.
      </p>
      <section className="card prose">
        <h2>What is real</h2>
        <p>
          Files are scored by the RetainWise API that this panel is connected to. Nothing you see there is prepared; an
          empty list means that nothing was scored.
        </p>
        <h2>Where the API key is</h2>
        <p>
          In the panel’s backend, and only there. This page asks its own backend, which checks the session and the
          origin, adds the key, and passes on only the requests that the widget needs.
        </p>
        <h2>What your product does differently</h2>
        <p>
          It has a sign-in. This example signs in whoever opens it as one demo user, which is right on your own machine
          and nowhere else.
        </p>
      </section>
    </>
  );
}
