import { useEarshot } from "earshot/react";
import { useEffect } from "react";

export interface User {
  readonly id: string;
  readonly plan: string;
}

/** Says who is signed in; and when they sign out, that whoever comes next is somebody else. */
export function Identify({ user }: { user: User }) {
  const earshot = useEarshot();

  useEffect(() => earshot.identify(user.id, { plan: user.plan }), [earshot, user.id, user.plan]);

  return (
    <button type="button" onClick={() => earshot.reset()}>
      Sign out
    </button>
  );
}
