/** Whose case it is. */
export function CaseOwner({ owner }: { owner: string | null }) {
  if (owner === null) return <span>No owner</span>;
  return (
    <span>
      Owner <bdi class="case-owner">{owner}</bdi>
    </span>
  );
}
