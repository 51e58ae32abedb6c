import type { Chance } from "./chance.js";

export type Mood = "good" | "mixed" | "bad";
export type Topic =
  | "address"
  | "delivery"
  | "packing"
  | "payment"
  | "people"
  | "pictures"
  | "price"
  | "quality"
  | "range"
  | "speed"
  | "tools"
  | "waiting";
type Language = "en" | "de";

/** What is talked about, and how it is when all is well, so so, or bad: the ends of sentences. */
const said: Readonly<Record<Language, Readonly<Record<Topic, Readonly<Record<Mood, readonly string[]>>>>>> = {
  en: {
    address: {
      good: ["it knew my address"],
      mixed: ["I had to type my address twice"],
      bad: ["the address form refused my street", "my address was lost twice"],
    },
    delivery: {
      good: ["delivery was quick", "it came a day early"],
      mixed: ["delivery took a while"],
      bad: ["delivery was a week late", "the parcel went to a neighbour and nobody told me"],
    },
    packing: {
      good: ["beautifully packed", "not a scratch"],
      mixed: ["a lot of paper for one bowl"],
      bad: ["two cups came broken", "the box was crushed"],
    },
    payment: {
      good: ["paying took seconds"],
      mixed: ["I would like to pay by invoice"],
      bad: ["my card was declined three times", "the payment page froze"],
    },
    people: {
      good: ["the people are lovely", "she knew exactly what to do"],
      mixed: ["friendly, but could not help"],
      bad: ["nobody felt responsible", "I was sent from one to the next"],
    },
    pictures: {
      good: ["the pictures are lovely"],
      mixed: ["I missed a picture of the back"],
      bad: ["the colours are nothing like the pictures"],
    },
    price: {
      good: ["fair prices"],
      mixed: ["a little expensive"],
      bad: ["shipping costs more than the mug", "too expensive for what it is"],
    },
    quality: {
      good: ["the glaze is wonderful", "still my favourite cup"],
      mixed: ["good, but heavy"],
      bad: ["the handle came off", "it chipped within a week"],
    },
    range: {
      good: ["so much to choose from"],
      mixed: ["more small plates, please"],
      bad: ["everything I liked was sold out"],
    },
    speed: {
      good: ["quick and clear"],
      mixed: ["one step too many"],
      bad: ["so slow that I nearly gave up", "the page kept loading"],
    },
    tools: {
      good: ["the new till is a joy"],
      mixed: ["the tools could be better"],
      bad: ["the stock system is down every other day"],
    },
    waiting: {
      good: ["answered at once"],
      mixed: ["I waited ten minutes"],
      bad: ["forty minutes in the queue", "nobody ever called back"],
    },
  },
  de: {
    address: {
      good: ["meine Adresse war schon da"],
      mixed: ["die Adresse musste ich zweimal eingeben"],
      bad: ["meine Straße wurde nicht angenommen", "die Adresse war zweimal weg"],
    },
    delivery: {
      good: ["schnelle Lieferung", "kam einen Tag früher"],
      mixed: ["die Lieferung hat etwas gedauert"],
      bad: ["eine Woche zu spät geliefert", "das Paket lag beim Nachbarn und niemand sagte etwas"],
    },
    packing: {
      good: ["wunderschön verpackt"],
      mixed: ["viel Papier für eine Schale"],
      bad: ["zwei Tassen kamen zerbrochen an", "der Karton war zerdrückt"],
    },
    payment: {
      good: ["Bezahlen ging ganz schnell"],
      mixed: ["ich würde gern auf Rechnung kaufen"],
      bad: ["meine Karte wurde dreimal abgelehnt", "die Bezahlseite ist hängen geblieben"],
    },
    people: {
      good: ["sehr nette Leute", "sie wusste genau, was zu tun ist"],
      mixed: ["freundlich, konnte aber nicht helfen"],
      bad: ["niemand war zuständig", "ich wurde nur weitergereicht"],
    },
    pictures: {
      good: ["tolle Bilder"],
      mixed: ["ein Bild von hinten fehlt"],
      bad: ["die Farben sehen ganz anders aus als auf den Bildern"],
    },
    price: {
      good: ["faire Preise"],
      mixed: ["etwas teuer"],
      bad: ["der Versand kostet mehr als der Becher", "zu teuer für das, was es ist"],
    },
    quality: {
      good: ["die Glasur ist wunderbar", "meine liebste Tasse"],
      mixed: ["gut, aber schwer"],
      bad: ["der Henkel ist abgebrochen", "nach einer Woche angeschlagen"],
    },
    range: {
      good: ["eine schöne Auswahl"],
      mixed: ["bitte mehr kleine Teller"],
      bad: ["alles, was mir gefiel, war ausverkauft"],
    },
    speed: {
      good: ["schnell und klar"],
      mixed: ["ein Schritt zu viel"],
      bad: ["so langsam, dass ich fast aufgegeben hätte"],
    },
    tools: {
      good: ["die neue Kasse ist eine Freude"],
      mixed: ["die Werkzeuge könnten besser sein"],
      bad: ["das Lagersystem fällt ständig aus"],
    },
    waiting: {
      good: ["sofort eine Antwort"],
      mixed: ["zehn Minuten gewartet"],
      bad: ["vierzig Minuten in der Warteschleife", "niemand hat zurückgerufen"],
    },
  },
};

const before: Readonly<Record<Language, Readonly<Record<Mood, readonly string[]>>>> = {
  en: {
    good: ["", "Love it: ", "Thank you, ", "Perfect, ", "Great, "],
    mixed: ["", "Fine, but ", "All right, ", "Okay: "],
    bad: ["", "Disappointed: ", "Annoying, ", "Unfortunately ", "Terrible, "],
  },
  de: {
    good: ["", "Gerne wieder: ", "Danke, ", "Perfekt, ", "Super, "],
    mixed: ["", "Ganz gut, aber ", "In Ordnung, ", "Naja: "],
    bad: ["", "Enttäuscht: ", "Ärgerlich, ", "Leider: ", "Schlimm, "],
  },
};

/** Something that somebody of this mood would write about one of the topics. */
export function commentOf(chance: Chance, locale: string, topics: readonly Topic[], mood: Mood): string {
  const language = locale.startsWith("de") ? "de" : "en";
  const about = () => chance.one(said[language][chance.one(topics)][mood]);
  const first = about();
  const more = chance.happens(0.2) ? about() : first;
  const text = chance.one(before[language][mood]) + (more === first ? first : `${first}, ${more}`);
  return `${text[0]?.toUpperCase()}${text.slice(1)}${chance.happens(0.7) ? "." : ""}`;
}
