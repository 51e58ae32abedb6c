import { config } from "zod";

/**
 * To be imported first: zod tries `new Function` when a schema is made, and the policy would report it. The package has
 * the same for itself, which is left out of other bundles, since it says that its modules have no effects.
 */
config({ jitless: true });
