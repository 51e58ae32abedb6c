/** Name and version of this SDK, as each batch tells it. A test holds it equal to package.json. */
export const sdk = "earshot/0.1.0";
