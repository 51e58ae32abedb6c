import { Touchpoint } from "earshot/react";

export function Recipe({ name }: { name: string }) {
  return (
    <article>
      <h2>{name}</h2>
      <p>Soften an onion, add lentils and three times as much water, and wait for half an hour. Salt comes last.</p>
      <Touchpoint id="recipe-helpful" />
    </article>
  );
}
