import type { PlacedStep } from "../insight/read-journey.js";
import { tellOutcome } from "../insight/tell-outcome.js";
import { nameOf } from "../words/name-of.js";
import { nameOfValue } from "../words/name-of-value.js";
import { Moment } from "./Moment.js";
import { StepAnswer } from "./StepAnswer.js";

/** One touchpoint on somebody's line, and the time that passed before it. */
export function StepItem({ step, now }: { step: PlacedStep; now: number }) {
  const { at, touchpoint, stage, audience, test, outcome, answers, path, device, locale, gap, entersStage } = step;
  return (
    <li class="step" data-outcome={outcome}>
      {gap && <p class="step-gap">{gap}</p>}
      <p class="step-stage" data-enters={entersStage}>
        {nameOf(stage)}
      </p>
      <span class="step-mark" aria-hidden="true" />
      <div class="step-body">
        <h2>{nameOf(touchpoint)}</h2>
        <p class="step-outcome">
          {tellOutcome(step)} <Moment at={at} now={now} />
        </p>
        {answers.length > 0 && (
          <ul class="step-answers">
            {answers.map((answer) => (
              <StepAnswer key={answer.question} answer={answer} />
            ))}
          </ul>
        )}
        <p class="comment-meta">
          {audience === "employee" && <span>As an employee</span>}
          {test && <span>Test</span>}
          {path && (
            <bdi class="comment-path" title={path}>
              {path}
            </bdi>
          )}
          {device && <span>{nameOf(device)}</span>}
          <span>{nameOfValue("locale", locale)}</span>
        </p>
      </div>
    </li>
  );
}
