// PostHog with surveys and nothing else that can be switched off. Its own clock looks once a second whether a survey is
// due; that is off as well, and the page calls for the survey, which is faster than any of its triggers.
export function startPosthog(posthog, options) {
  posthog.init("key", {
    ...options,
    api_host: location.origin,
    advanced_disable_feature_flags: true,
    autocapture: false,
    capture_dead_clicks: false,
    capture_exceptions: false,
    capture_heatmaps: false,
    capture_pageleave: false,
    capture_pageview: false,
    capture_performance: false,
    disable_session_recording: true,
    disable_surveys_automatic_display: true,
    // It would take a browser that a bench drives for a robot, and do nothing.
    opt_out_useragent_filter: true,
    rageclick: false,
  });
  const loaded = new Promise((resolve) => posthog.onSurveysLoaded(resolve));

  window.peer = {
    ready: () => loaded,
    ask: () =>
      posthog.displaySurvey("after-buying", { ignoreConditions: false, ignoreDelay: true, displayType: "popover" }),
  };
}
