import { html } from "hono/html";
import { layout } from "../layout.js";

export const careGuide = () =>
  layout(
    { title: "How to care for stoneware", current: "/help/care" },
    html`
      <article class="prose">
        <p class="kicker">Care guide · 3 minutes</p>
        <h1>How to care for stoneware</h1>
        <p class="lead">
          Stoneware is fired at 1,240 °C until the clay closes up like glass. It asks for very little: warmth that comes
          slowly, a soft sponge, and a dry place to rest.
        </p>
        <h2>The first day</h2>
        <p>
          Rinse the piece in warm water and let it dry. Then run a finger around the foot. If it feels rough, rub it on
          the bottom of another unglazed piece for a few seconds: clay sands clay, and your table will thank you.
        </p>
        <h2>Washing up</h2>
        <p>
          Mugs, bowls, plates and cups go into the dishwasher. Give each a little room, since what chips a glaze is
          nearly always another piece knocking against it. The teapot and the oak lid prefer a sink: warm water, no
          soaking, and dry the lid at once.
        </p>
        <figure class="tile"><img src="/pictures/ember-teapot.svg" alt="" width="400" height="400" />
          <figcaption>Rinse the teapot with water alone. Tea leaves a film that makes the next pot better.</figcaption>
        </figure>
        <h2>Hot and cold</h2>
        <p>
          What breaks stoneware is not heat but hurry. Don’t take a bowl from the fridge to a hot oven; let it stand for
          a quarter of an hour. For coffee, swirl some hot water in the mug first. The coffee stays warm longer, too.
        </p>
        <h2>Grey marks from cutlery</h2>
        <p>
          Thin grey lines are metal that the glaze has scraped off your knife, not scratches. They come off in a minute:
        </p>
        <ol>
          <li>Make a paste of two spoons of baking soda and one of water.</li>
          <li>Rub it on with a damp cloth, in small circles.</li>
          <li>Leave it for five minutes, then rinse.</li>
        </ol>
        <h2>Fine lines in the glaze</h2>
        <p>
          Over the years a glaze may show a web of fine lines, called crazing. It is a sign of age and not of damage, as
          long as the piece still rings when you tap it. If it sounds dull, it has a crack: keep it for dry things.
        </p>
        <aside class="tip" aria-label="If something breaks">
          <strong>If something breaks.</strong> Keep the pieces. We mend what can be mended for the price of the
          postage, and where a piece broke on its way to you, we send another.
        </aside>
      </article>
    `,
  );
