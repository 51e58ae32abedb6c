import { wordList } from "./word-list.js";

/** Nouns, verbs and phrases, in the forms that comments have: -5 bad, 5 good, on the scale of AFINN. */
export const germanWords = wordList<number>([
  [4, "begeisterung, meisterwerk, traum, liebe es, weltklasse, bin begeistert"],
  [
    3,
    `super, top, klasse, spitze, prima, bestens, hammer, mega, liebe, lieben, freude, lob, weiter so, jederzeit wieder,
    immer wieder gerne, immer wieder gern, sehr gerne, empfehlung, volle punktzahl, am besten, wohlgefühlt`,
  ],
  [
    2,
    `danke, dankeschön, vielen dank, empfehle, empfehlen, empfohlen, gefällt, gefallen, gefiel, gerne, gern, hilft,
    half, geholfen, freue, freuen, gefreut, freut, lohnt, gelohnt, überzeugt, klappt, klappte, geklappt, passt,
    gelöst, erleichtert, erleichterung, vertrauen, vorteil, vorteile, verbessert, verbesserung, zufriedenheit,
    schnäppchen, alles bestens, ohne probleme, kein problem, keine probleme, wohl, freundlichkeit, lächeln, kompliment`,
  ],
  [1, "funktioniert, funktionierte, funktionieren, läuft, ok, okay, gute idee, besser, komfort, entspannt"],
  [0, "guten tag, guten morgen, guten abend, viel erfolg, so gut wie, gut und gerne, geht es, es geht"],
  [
    -1,
    `leider, schade, warten, gewartet, wartezeit, wartezeiten, warteschleife, verspätung, verspätungen, verzögerung,
    umweg, fehlt, fehlen, fehlte, dauert, dauerte, vermisse, nachteil, nachteile, aufwand, unklarheit, zu lang, zu lange,
    zu viel, zu viele, zu wenig, zu klein, zu spät, zu laut, ewig, könnte besser, könnten besser, besser sein`,
  ],
  [
    -2,
    `problem, probleme, problemen, fehler, fehlern, fehlermeldung, fehlermeldungen, absturz, abstürze, stürzt, abgestürzt,
    hängt, ruckelt, störung, störungen, mangel, mängel, beschwerde, beschweren, reklamation, ärger, nervt, nerven, genervt,
    nervte, enttäuschung, verschlechtert, schlechter, verwirrung, umständlichkeit, mühe, ausfall, ausgefallen, verloren,
    kaputt, ignoriert, abgebrochen, aufgegeben, vergessen, bug, bugs, keine antwort, keine rückmeldung, nie wieder,
    zu teuer, geht nicht, ging nicht, klappt nicht, funktioniert nicht, lädt nicht, funktioniert nicht gut, funktioniert nicht richtig,
    klappt nicht gut, hilft nicht, passt nicht, gekündigt,
    kündigen, verspätet, schaden, bereue, mist, quatsch, unsinn, chaos, stress, lässt zu wünschen`,
  ],
  [
    -3,
    `katastrophe, frechheit, unverschämtheit, betrug, betrüger, abzocke, abgezockt, zumutung, schrott, müll, scheiße,
    scheisse, scheiß, verarschung, verarscht, albtraum, alptraum, wut, hasse, hass, skandal, zeitverschwendung,
    geldverschwendung, finger weg, desaster, saftladen, sauerei, wucher, ekel, horror, lüge, lügen`,
  ],
]);
