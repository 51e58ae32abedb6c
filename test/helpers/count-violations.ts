declare global {
  interface Window {
    violations: string[];
  }
}

/** To be run before any script of a page: writes down what its policy did not allow. */
export function countViolations(): void {
  window.violations = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    window.violations.push(`${violatedDirective} ${blockedURI}`);
  });
}
