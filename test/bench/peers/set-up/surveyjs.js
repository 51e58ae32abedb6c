// The pop-up of SurveyJS, and a fetch when it is complete: to send an answer is the page's part, by its docs.
import { Model } from "survey-core";
import { renderPopupSurvey } from "survey-js-ui";
import { HIGH, LOW, TEXT, THANKS } from "./question.js";

const nps = {
  name: "nps",
  type: "rating",
  title: TEXT,
  rateMin: 0,
  rateMax: 10,
  minRateDescription: LOW,
  maxRateDescription: HIGH,
  displayMode: "buttons",
};

window.peer = {
  ready: () => {},
  ask() {
    const model = new Model({ elements: [nps], autoAdvanceEnabled: true, completedHtml: THANKS });
    model.onComplete.add(({ data }) => {
      fetch("/answers", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(data),
      });
    });
    const place = document.createElement("div");
    document.body.append(place);
    renderPopupSurvey(model, place, { isExpanded: true });
  },
};
