import { html } from "hono/html";
import { layout } from "../layout.js";

/** Signing in is pretended; what matters is that Earshot is told who it was: `public/pages/account.js`. */
export const account = () =>
  layout(
    { title: "Account", page: "account", current: "/account" },
    html`
      <form class="sign-in" data-sign-in hidden>
        <h1>Sign in</h1>
        <p>For cafés and studios that buy from us often. In this demo any password opens Ada’s account.</p>
        <div class="field">
          <label for="account-email">E-mail</label>
          <input id="account-email" name="email" type="email" autocomplete="username" value="ada@example.com" required />
        </div>
        <div class="field">
          <label for="account-password">Password</label>
          <input id="account-password" name="password" type="password" autocomplete="off" value="slow-mornings" required />
        </div>
        <button class="button button-wide">Sign in</button>
      </form>
      <div data-signed-in hidden>
        <header class="account-head">
          <h1>Good to see you, Ada</h1>
          <button class="quiet" type="button" data-sign-out>Sign out</button>
        </header>
        <div class="panels">
          <section class="panel panel-plan" aria-labelledby="plan">
            <h2 id="plan">Loam Pro</h2>
            <p class="figure">€9 <small>a month</small></p>
            <p>12% off every piece, replacements without questions, and first pick of each firing.</p>
            <p class="fine">Renews on 1 March. You have saved €74.20 since last spring.</p>
            <button class="quiet" type="button" data-cancel>Cancel Loam Pro</button>
            <p class="fine" role="status" data-cancelled></p>
          </section>
          <section class="panel" aria-labelledby="orders">
            <h2 id="orders">Recent orders</h2>
            <ul class="orders" data-orders></ul>
          </section>
          <section class="panel" aria-labelledby="address">
            <h2 id="address">Delivery address</h2>
            <address>Ada Byrne<br />Harbour Café, 12 Quay Street<br />H91 RX58 Galway<br />Ireland</address>
          </section>
        </div>
      </div>
      <noscript><p>Signing in to this demo needs JavaScript.</p></noscript>
    `,
  );
