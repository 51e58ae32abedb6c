import type { Headline } from "../insight/headline.js";

/** What to know before anything else, in two sentences. */
export function HeadlineText({ headline: { subject, weakest, text, detail, news } }: { headline: Headline }) {
  return (
    <div class="headline" data-weakest={weakest}>
      <h1 tabIndex={-1}>
        {subject && <a href={`#touchpoint-${encodeURIComponent(subject.id)}`}>{subject.name}</a>}
        {text}
      </h1>
      <p>{detail}</p>
      {news && (
        <p class="headline-news">
          <a href={`#touchpoint-${encodeURIComponent(news.subject.id)}`}>{news.subject.name}</a>
          {news.text}
        </p>
      )}
    </div>
  );
}
