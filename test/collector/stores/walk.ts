/** Reads page after page until there is none. */
export async function walk<Page extends { readonly next?: string }>(
  read: (of: { after?: string }) => Promise<Page>,
): Promise<Page[]> {
  const pages: Page[] = [];
  let of: { after?: string } | undefined = {};
  while (of) {
    const page: Page = await read(of);
    pages.push(page);
    of = page.next === undefined ? undefined : { after: page.next };
  }
  return pages;
}
