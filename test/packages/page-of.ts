/** The page of an app whose entry is a module beside it. */
export const pageOf = (entry: string) => `<!doctype html>
<html lang="en">
  <head><title>Shop</title><link rel="icon" href="data:," /></head>
  <body><div id="app"></div><script type="module" src="/${entry}.js"></script></body>
</html>`;
