import type { ComponentChildren } from "preact";

interface SwitchProps {
  readonly checked: boolean;
  readonly disabled?: boolean;
  onSwitch(on: boolean): void;
  readonly children: ComponentChildren;
}

export function Switch({ checked, disabled = false, onSwitch, children }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      {children}
    </label>
  );
}
