/** Something couldn't be had, and may be tried again. */
export function Failed({ what, onAgain }: { what: string; onAgain(): void }) {
  return (
    <p class="failed" role="alert">
      {what}{" "}
      <button type="button" class="link" onClick={onAgain}>
        Try again
      </button>
    </p>
  );
}
