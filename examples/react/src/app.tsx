import { Identify } from "./identify.js";
import { Recipe } from "./recipe.js";
import { Week } from "./week.js";

const user = { id: "u_42", plan: "family" };

/** Whoever is signed in is told first: effects run from the first child to the last. */
export function App() {
  return (
    <main>
      <Identify user={user} />
      <h1>Dinners</h1>
      <Week />
      <Recipe name="Lentil soup" />
    </main>
  );
}
