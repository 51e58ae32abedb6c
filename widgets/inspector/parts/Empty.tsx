/** Says what would be here. */
export function Empty({ children }: { readonly children: string }) {
  return <p class="empty">{children}</p>;
}
