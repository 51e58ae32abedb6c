import type axeCore from "axe-core";

declare global {
  interface Window {
    /** Puts a look on stage, and waits until it is there. */
    showLook(search: string): Promise<void>;
    /** What axe holds against them under WCAG 2.2 AA. */
    axeFinds(within: readonly Element[]): Promise<string[]>;
    /** What is wrong with each look, a line each. */
    faultsOf(searches: readonly string[]): Promise<string[]>;
  }
}

/** To be run before any script of the stage, beside axe: looks at the looks from inside the page. */
export function watchFaults(): void {
  const { axe } = globalThis as unknown as { axe: typeof axeCore };
  const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  /** Of a pixel: sizes are computed in fractions. */
  const SLACK = 0.5;
  const PATIENCE_MS = 20_000;

  const hosts = () => [...document.querySelectorAll<HTMLElement>("earshot-prompt, earshot-tab")];
  const within = (selector: string) =>
    hosts().flatMap((host) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);

  async function until(done: () => boolean): Promise<void> {
    for (const end = performance.now() + PATIENCE_MS; !done(); ) {
      if (performance.now() > end) throw new Error("the stage is dark");
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  window.showLook = async (search) => {
    const { dataset } = document.documentElement;
    // What is said before it listens is lost.
    await until(() => "shown" in dataset || "failed" in dataset);
    delete dataset.shown;
    delete dataset.failed;
    window.postMessage(search, location.origin);
    await until(() => dataset.shown === search || "failed" in dataset);
    if (dataset.failed) throw new Error(dataset.failed);
  };

  window.axeFinds = async (within) => {
    const { violations } = await axe.run([...within] as Element[] & Node[], {
      runOnly: { type: "tag", values: WCAG },
      resultTypes: ["violations"],
      elementRef: false,
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} ${target} ${any[0]?.message}`));
  };

  /** Nothing scrolls sideways, no panel is partly out of sight. */
  function misfits(): string[] {
    const { clientWidth, scrollWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : [];
    const panels = within(".panel").flatMap((panel) => {
      const { left, right, top, bottom } = panel.getBoundingClientRect();
      const stands = panel.dataset.as === "inline";
      const out = left < -SLACK || right > innerWidth + SLACK;
      const sheet = !stands && innerWidth <= 480 && right - left < innerWidth - SLACK;
      const above = !stands && (top < -SLACK || bottom > innerHeight + SLACK);
      return [
        ...[panel, ...panel.querySelectorAll(".step")].flatMap(({ className, scrollWidth, clientWidth }) =>
          scrollWidth > clientWidth ? [`the ${className} scrolls sideways, ${scrollWidth} px`] : [],
        ),
        ...(sheet ? [`the sheet is ${right - left} px wide in ${innerWidth} px`] : []),
        ...(out || above
          ? [`the panel is at ${[left, top, right, bottom]} in ${innerWidth} by ${innerHeight} px`]
          : []),
      ];
    });
    // What sticks out of the panel that it is in is cut off or lies over something else.
    const strays = within(".panel *").flatMap((part) => {
      const box = part.getBoundingClientRect();
      const panel = part.closest(".panel");
      const around = panel?.getBoundingClientRect();
      if (!around || !box.width || part.closest(".hidden")) return [];
      const inside = box.left >= around.left - SLACK && box.right <= around.right + SLACK;
      // Scrolled, as to what has the focus, something is always above.
      const upright =
        box.top + (panel?.scrollTop ?? 0) >= around.top - SLACK || getComputedStyle(part).position !== "absolute";
      return inside && upright
        ? []
        : [`${part.tagName} ${part.className} sticks out: ${[box.left, box.top, box.right]}`];
    });
    return [...sideways, ...panels, ...strays];
  }

  /** WCAG 2.5.8 wants 24 px; for thumbs we want 44. */
  function smallTargets(): string[] {
    const least = matchMedia("(pointer: coarse)").matches ? 44 : 24;
    return within("button, a, textarea, input").flatMap((control) => {
      // A box is hit by hitting its row.
      const target = control.matches(".row *") ? (control.closest("label") ?? control) : control;
      const { width, height } = target.getBoundingClientRect();
      // A row of eleven is as wide as the window lets it be; then it is the height that a thumb goes by.
      const wide = control.matches(".option *") ? Math.min(least, 24) : least;
      const fits = width >= wide - SLACK && height >= least - SLACK;
      return fits
        ? []
        : [`${control.className || control.tagName} "${control.textContent}" is ${width} by ${height} px`];
    });
  }

  window.faultsOf = async (searches) => {
    const faults: string[] = [];
    for (const search of searches) {
      try {
        await window.showLook(search);
        const found = [...misfits(), ...smallTargets(), ...window.faintParts(), ...(await window.axeFinds(hosts()))];
        faults.push(...found.map((fault) => `${search}: ${fault}`));
      } catch (error) {
        faults.push(`${search}: ${error}`);
      }
    }
    return faults;
  };
}
