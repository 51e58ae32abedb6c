import { Brand } from "./Brand.js";

/** There is no key that would help: nobody has made one. */
export function Locked() {
  return (
    <>
      <header class="header">
        <Brand />
      </header>
      <main>
        <section class="empty">
          <h1>This dashboard is for its own machine.</h1>
          <p>
            The collector has no read keys, so it shows its answers to nobody else. Whoever runs it can give it some, as{" "}
            <code>READ_KEYS</code>.
          </p>
        </section>
      </main>
    </>
  );
}
