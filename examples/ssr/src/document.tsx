import { EarshotProvider } from "earshot/react";
import { StrictMode } from "react";
import { options } from "./earshot.js";
import { HelpPage } from "./help-page.js";

/** The whole page, the same on the server and in the browser. */
export function Document() {
  return (
    <StrictMode>
      <html lang="en">
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Help with your lamp</title>
          <link rel="icon" href="data:," />
        </head>
        <body>
          <EarshotProvider options={options}>
            <HelpPage />
          </EarshotProvider>
        </body>
      </html>
    </StrictMode>
  );
}
