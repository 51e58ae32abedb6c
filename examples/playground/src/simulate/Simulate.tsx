import type { TouchpointsConfig } from "../../../../src/model/touchpoints-config.js";
import { Section } from "../parts/Section.js";
import { ClockFields } from "./ClockFields.js";
import { FactFields } from "./FactFields.js";
import { factsAsked } from "./facts-asked.js";
import { PastFields } from "./PastFields.js";
import { StepFields } from "./StepFields.js";
import { stepsFor } from "./steps-for.js";
import { usePlayed } from "./use-played.js";
import { Verdict } from "./Verdict.js";
import { type SceneProps, VisitorFields } from "./VisitorFields.js";
import { wheresOf } from "./wheres-of.js";

export interface SimulateProps extends SceneProps {
  readonly config: TouchpointsConfig | undefined;
  /** Place of the touchpoint that is looked at. */
  readonly chosen: number;
}

/** A visitor and a moment of one's own making: would they be asked, and if not, why, and when? */
export function Simulate({ config, chosen, scene, onChange }: SimulateProps) {
  const played = usePlayed(config, scene);
  const touchpoint = config?.touchpoints[chosen];
  const explanation = played?.explanations.get(String(touchpoint?.id));
  const ids = config?.touchpoints.map(({ id }) => String(id)) ?? [];
  const others = ids.filter((id) => id !== touchpoint?.id);
  const props = { scene, onChange };
  return (
    <>
      {explanation ? (
        <Verdict explanation={explanation} now={scene.now} onGoTo={(now) => onChange({ now })} />
      ) : (
        <p class="verdict empty">{played?.failed ?? "Nothing to look at yet."}</p>
      )}
      <Section title="Clock">
        <ClockFields now={scene.now} onMove={(now) => onChange({ now })} />
      </Section>
      <Section title="Facts">
        <FactFields {...props} asked={factsAsked(touchpoint)} />
      </Section>
      <Section title="Asked before">
        <PastFields {...props} touchpoints={[...(touchpoint ? [String(touchpoint.id)] : []), ...others]} />
      </Section>
      <Section title="What happens">
        <StepFields
          {...props}
          came={played?.came ?? []}
          proposed={stepsFor(touchpoint)}
          wheres={wheresOf(touchpoint)}
        />
      </Section>
      <Section title="Visitor and page">
        <VisitorFields {...props} />
      </Section>
    </>
  );
}
