import { Icon } from "../../theme/Icon.js";

export interface IconButtonProps {
  readonly label: string;
  readonly icon: Parameters<typeof Icon>[0]["name"];
  readonly class?: string;
  readonly onClick: () => void;
}

export function IconButton({ label, icon, class: name = "", onClick }: IconButtonProps) {
  return (
    <button type="button" class={`iconButton ${name}`} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
