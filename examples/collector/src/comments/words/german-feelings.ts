import type { Feeling } from "../lexicon.js";
import { wordList } from "./word-list.js";

/** Words that name a feeling, or are hardly said without it; adjectives without endings. */
export const germanFeelings = wordList<Feeling>([
  [
    "delighted",
    `begeistert, begeisterung, begeistern, fantastisch, großartig, wunderbar, traumhaft, überglücklich, hin und weg,
    entzückt, liebe es, ein traum, genial, sensationell, übertroffen`,
  ],
  [
    "happy",
    `glücklich, froh, zufrieden, freue, freuen, freut, gefreut, freude, gefällt, gefallen, gerne, dankbar, erleichtert,
    angenehm, erfreut, wohlgefühlt, vergnügen`,
  ],
  [
    "surprised",
    `überrascht, überraschung, überraschend, überraschenderweise, unerwartet, verblüfft, erstaunt, erstaunlich,
    verwundert, nicht erwartet, hätte nie gedacht, hätte nicht gedacht, wider erwarten, baff`,
  ],
  [
    "indifferent",
    `egal, gleichgültig, ist mir egal, mir egal, wurscht, wurst, keine meinung, nichts besonderes, mittelmäßig,
    durchschnittlich, naja, na ja, macht keinen unterschied, interessiert mich nicht`,
  ],
  [
    "confused",
    `verwirrt, verwirrend, verwirrung, unklar, unübersichtlich, unverständlich, verstehe nicht, nicht verstanden,
    verstehe ich nicht, keine ahnung, ratlos, finde nicht, nicht gefunden, nicht zu finden, nicht auffindbar, verloren,
    irreführend, durcheinander, weiß nicht wie, unsicher`,
  ],
  [
    "disappointed",
    `enttäuscht, enttäuschend, enttäuschung, schade, leider, traurig, unzufrieden, mehr erwartet, besseres erwartet,
    bedauerlich, bedauere, bereue, gehofft, unglücklich, ernüchternd`,
  ],
  [
    "frustrated",
    `frustriert, frustrierend, frust, genervt, nervig, nervt, nerven, nervte, lästig, mühsam, umständlich, aufgegeben,
    gebe auf, immer wieder, schon wieder, satt, die nase voll, zeitverschwendung, anstrengend, verzweifelt, entnervt,
    zum verzweifeln, wahnsinnig machend`,
  ],
  [
    "angry",
    `wütend, wut, verärgert, ärgerlich, ärger, ärgert, sauer, empört, empörend, unverschämt, unverschämtheit, frechheit,
    frech, dreist, skandal, zumutung, hasse, hass, abzocke, betrug, unmöglich, eine sauerei, stinksauer, nie wieder,
    verarscht, verarschung, inakzeptabel, unzumutbar`,
  ],
]);
