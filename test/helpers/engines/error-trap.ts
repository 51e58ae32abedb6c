declare global {
  interface Window {
    errorsTrapped?: string[];
  }
}

/** The first script of a page: keeps its errors for a driver that can't hear them. */
export const errorTrap = `<script>(${trap})()</script>`;

function trap(): void {
  const errors: string[] = [];
  window.errorsTrapped = errors;
  addEventListener("error", ({ message }) => errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
  const { error } = console;
  console.error = (...args) => {
    errors.push(args.join(" "));
    error.apply(console, args);
  };
}

/** To be run in a page: its errors so far, each told once. */
export const takenErrors = (): string[] => window.errorsTrapped?.splice(0) ?? [];
