import { Icon } from "../theme/Icon.js";
import type { PanelProps } from "./Panel.js";
import { IconButton } from "./parts/IconButton.js";
import { icons } from "./parts/icons.js";
import { otherSide } from "./side-of.js";

export function Header({ view, controls, summary }: PanelProps) {
  const side = otherSide(view.side);
  return (
    <header class="header">
      <span class="logo">
        <Icon name={icons.earshot} />
      </span>
      <div>
        <h2>Earshot</h2>
        <p>
          <span class={`dot ${summary.tone}`} />
          {summary.says}
        </p>
      </div>
      <IconButton label="Look again" icon={icons.refresh} onClick={controls.refresh} />
      <IconButton
        label={`Move to the ${side}`}
        icon={icons.side}
        class={`side ${side}`}
        onClick={() => controls.toSide(side)}
      />
      <IconButton label="Fold" icon={icons.fold} class="fold" onClick={() => controls.fold(true)} />
      <IconButton label="Close" icon="close" onClick={controls.close} />
    </header>
  );
}
