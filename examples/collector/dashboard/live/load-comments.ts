import type { CommentPage } from "../../src/report.js";
import type { Address } from "../address/address.js";
import { scopeQuery } from "../address/scope-query.js";
import { ask } from "./ask.js";

/** The next page of all comments in the scope that have the words of the search. */
export function loadComments(
  { search, ...address }: Address,
  { touchpoint, after }: { readonly touchpoint?: string | undefined; readonly after?: string | undefined },
): Promise<CommentPage> {
  const query = scopeQuery(address, Date.now());
  if (search) query.set("search", search);
  if (touchpoint !== undefined) query.set("touchpoint", touchpoint);
  if (after !== undefined) query.set("after", after);
  return ask("comments", query);
}
