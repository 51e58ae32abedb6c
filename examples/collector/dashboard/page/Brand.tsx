export function Brand() {
  return (
    <p class="brand">
      <svg class="brand-mark" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="5.5" cy="10" r="2" />
        <path d="M9.5 5.6a6 6 0 0 1 0 8.8M13.2 2.4a10.6 10.6 0 0 1 0 15.2" />
      </svg>
      Earshot
    </p>
  );
}
