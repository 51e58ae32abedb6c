// The renderer that Formbricks gave out as a package of its own, called as its app calls it. What it is told of an answer
// goes nowhere: to send it is the app's part, and the app's part isn't on npm.
import { renderSurveyModal } from "@formbricks/surveys";
import { HIGH, LOW, TEXT, THANKS } from "./question.js";

const survey = {
  id: "after-buying",
  name: "After buying",
  type: "web",
  questions: [{ id: "nps", type: "nps", headline: TEXT, lowerLabel: LOW, upperLabel: HIGH, required: true, logic: [] }],
  welcomeCard: { enabled: false },
  thankYouCard: { enabled: true, headline: THANKS },
  hiddenFields: { enabled: false },
  styling: null,
};

const nothing = () => {};

window.peer = {
  ready: nothing,
  ask: () =>
    renderSurveyModal({
      survey,
      brandColor: "#5753c9",
      isBrandingEnabled: false,
      placement: "bottomRight",
      clickOutside: false,
      darkOverlay: false,
      getSetIsError: nothing,
      getSetIsResponseSendingFinished: nothing,
      onActiveQuestionChange: nothing,
      onDisplay: nothing,
      onResponse: nothing,
      onClose: nothing,
      onFileUpload: nothing,
    }),
};
