/** What is real in this example, and what a product does differently. */
export function AboutView() {
  return (
    <>
      <h1>About this example</h1>
      <p className="lead">
        Northwind Metrics is a fictional product, in place of yours. Its churn view is the RetainWise widget as you
        would embed it.
      </p>
      <section className="card prose">
        <h2>What is real</h2>
        <p>
          Files are scored by the RetainWise API that this panel is connected to. Nothing is prepared: an empty list
          means that nothing has been scored.
        </p>
        <h2>Where the API key is</h2>
        <p>
          Only in the panel’s backend. This page calls that backend, which checks the session and the origin, adds the
          key, and forwards only the requests that the widget needs. Where people sign in with Clerk there is no key:
          the API learns from each request who asks, and what their role allows.
        </p>
        <h2>What your product does differently</h2>
        <p>
          It signs in its users by its own means. This example knows one demo user, who is whoever opened the sign-in
          link of this machine, or lets people sign in with Clerk.
        </p>
      </section>
    </>
  );
}
