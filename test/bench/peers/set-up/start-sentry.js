// The set-up for tree shaking of Sentry's docs: a client with the feedback form and none of the default integrations. Its
// screenshots are off, and so is the button that waits in the corner: the page calls for the form.
import { BrowserClient, defaultStackParser, feedbackSyncIntegration, getCurrentScope } from "@sentry/browser";

export function startSentry(options) {
  const feedback = feedbackSyncIntegration({ autoInject: false, enableScreenshot: false });
  const client = new BrowserClient({
    ...options,
    dsn: `${location.protocol}//key@${location.host}/1`,
    stackParser: defaultStackParser,
    integrations: [feedback],
  });
  getCurrentScope().setClient(client);
  client.init();

  window.peer = {
    ready: () => {},
    async ask() {
      const form = await feedback.createForm();
      form.appendToDom();
      form.open();
    },
  };
}
