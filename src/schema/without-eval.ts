import { config } from "zod";

/**
 * To be imported before the schema, where a page may have a strict CSP: zod tries `new Function` when a schema is made,
 * and the CSP would report that although zod does without. Where zod lives on a server it stays fast.
 */
config({ jitless: true });
