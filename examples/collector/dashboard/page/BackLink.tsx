/** Where one came from, with all that was chosen there. */
export function BackLink({ onBack, children }: { onBack(): void; children: string }) {
  return (
    <button type="button" class="link back" onClick={onBack}>
      <svg class="back-mark" viewBox="0 0 8 8" aria-hidden="true">
        <path d="M5.5 0.5 2 4 5.5 7.5" />
      </svg>
      {children}
    </button>
  );
}
