const PATHS = {
  up: "M8 12V4M4.5 7.5 8 4l3.5 3.5",
  down: "M8 4v8M4.5 8.5 8 12l3.5-3.5",
  remove: "m4.5 4.5 7 7m0-7-7 7",
} as const;

export interface IconButtonProps {
  readonly icon: keyof typeof PATHS;
  /** What it does, for a tooltip and for those who can't see the icon. */
  readonly label: string;
  readonly disabled?: boolean | undefined;
  readonly onPress: () => void;
}

export function IconButton({ icon, label, disabled, onPress }: IconButtonProps) {
  return (
    <button type="button" class="icon" title={label} aria-label={label} disabled={disabled} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={PATHS[icon]} />
      </svg>
    </button>
  );
}
