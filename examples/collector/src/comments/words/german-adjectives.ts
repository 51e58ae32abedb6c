import { wordList } from "./word-list.js";

/** Adjectives without endings: -5 bad, 5 good, on the scale of AFINN. */
export const germanAdjectives = wordList<number>([
  [
    4,
    `ausgezeichnet, hervorragend, fantastisch, phantastisch, großartig, genial, perfekt, exzellent, sensationell,
    überragend, traumhaft, spitzenmäßig, grandios, herausragend, fabelhaft, erstklassig, vorbildlich, begeistert`,
  ],
  [
    3,
    `gut, toll, schön, wunderbar, wunderschön, zufrieden, glücklich, lecker, köstlich, tadellos, reibungslos, problemlos,
    einwandfrei, hilfreich, empfehlenswert, liebevoll, herzlich, zuvorkommend, bequem, angenehm, überzeugend, best,
    beeindruckend, freundlich, froh`,
  ],
  [
    2,
    `nett, schnell, zuverlässig, kompetent, hilfsbereit, höflich, übersichtlich, intuitiv, praktisch, sauber, fair,
    günstig, preiswert, pünktlich, professionell, verständlich, aufmerksam, nützlich, flott, zügig, unkompliziert,
    modern, stabil, hochwertig, sympathisch, verlässlich, gelungen, bemüht, benutzerfreundlich, kinderleicht, sicher,
    kulant, frisch, gepflegt, gemütlich, ruhig, logisch, durchdacht, flexibel, dankbar, cool, klasse, leise, robust`,
  ],
  [1, "einfach, klar, leicht, ordentlich, solide, okay, interessant, passend, flüssig, vielfältig, brauchbar"],
  [
    -1,
    `langsam, teuer, teur, laut, kompliziert, eng, dunkl, mager, mittelmäßig, verspätet,
    unübersichtlich, unklar, verwirrend, verwirrt, knapp, schwierig, schwer, veraltet, lückenhaft, träge, trocken`,
  ],
  [
    -2,
    `schlecht, umständlich, unfreundlich, unhöflich, unpünktlich, unzuverlässig, defekt, kaputt, fehlerhaft, mangelhaft,
    enttäuscht, enttäuschend, unzufrieden, nervig, genervt, überteuert, lästig, mühsam, schmutzig, dreckig, ungenügend,
    unbrauchbar, nutzlos, sinnlos, lieblos, unverständlich, unprofessionell, inkompetent, unflexibel, instabil, falsch,
    ärgerlich, frustrierend, frustriert, traurig, peinlich, langweilig, unnötig, billig, ungenießbar, beschädigt,
    überfordert, unmöglich, unfähig, verärgert, sauer, fehlend, unbequem, unangenehm, unsauber, lahm, arrogant, patzig`,
  ],
  [
    -3,
    `schrecklich, furchtbar, grauenhaft, grauenvoll, katastrophal, miserabel, unverschämt, frech, unterirdisch, widerlich,
    ekelhaft, eklig, grottig, entsetzlich, entsetzt, inakzeptabel, unzumutbar, desaströs, wertlos, dreist, wütend, mies,
    grausam, unakzeptabel, unseriös, betrügerisch, lächerlich, erbärmlich, schlimm, unerträglich, indiskutabel`,
  ],
]);
