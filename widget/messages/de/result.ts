import type { enResult } from '../en/result.ts'

/** German texts of a result. They load with the code that shows it. */
export const deResult = {
  // Result: place
  resultEyebrow: 'Wohin deine Antworten zeigen',
  headlineClear: ({ first }: { first: string }) => `Vor allem ${first}`,
  headlineLeaning: ({ first, second }: { first: string; second: string }) =>
    `Eher ${first} als ${second}`,
  headlineBetween: ({ first, second }: { first: string; second: string }) =>
    `Teils ${first}, teils ${second}`,
  headlineOpen: 'Zu knapp für eine Aussage',
  tooFew: ({ least }: { least: number }) =>
    `Für ein Ergebnis braucht es mindestens ${least} Antworten.`,
  alternative: ({ place }: { place: string }) => `Es könnte auch ${quoted(place)} sein.`,
  mightSettle: 'Bis zu sechs weitere Fragen könnten das klären.',
  noPlace:
    'Deine Antworten sind breit gestreut, deshalb legen wir uns auf keinen Platz auf der Karte fest.',
  ruledOut: ({ works }: { works: string }) => `Vor allem ${works} ist es eher nicht.`,
  stillOpen: ({ works }: { works: string }) => `Noch offen: ${works}.`,
  quiteSure: ({ first, chance }: { first: string; chance: string }) =>
    `Am liebsten ${first}, da sind wir uns sehr sicher: Das stimmt ${chance}.`,
  fairlySure: ({ first, chance }: { first: string; chance: string }) =>
    `Am liebsten ${first}, da sind wir uns ziemlich sicher: Das stimmt ${chance}.`,
  notSoSure: ({ first, chance }: { first: string; chance: string }) =>
    `Am liebsten wahrscheinlich ${first}: Das stimmt ${chance}.`,
  oneOfTwo: ({ first, second }: { first: string; second: string }) =>
    `Am liebsten ${first} oder ${second}, da sind wir uns ziemlich sicher. ` +
    `Was davon vorn liegt, können wir nicht sagen.`,
  chanceTenths: ({ tenths }: { tenths: number }) => `in etwa ${tenths} von 10 Fällen`,
  chanceOver: ({ tenths }: { tenths: number }) => `in mehr als ${tenths} von 10 Fällen`,
  mixed:
    'Deine Antworten zeigen in verschiedene Richtungen. Vielleicht willst du mehreres zugleich, ' +
    'oder manche Fragen gingen an dem vorbei, was dir wichtig ist.',
  lowEffort:
    'Es sieht so aus, als hättest du nicht jede Frage gelesen. Versuch es noch einmal, wenn du ' +
    'Ruhe hast.',
  staying: 'Da bist du schon, und nichts drängt dich weg. Auch Bleiben ist eine Antwort.',
  dayAgrees: 'Auch dein Wunschtag passt.',
  dayDiffers: ({ place }: { place: string }) =>
    `Dein Wunschtag gehört woandershin: ${quoted(place)}. Bedenkenswert.`,
  dayElsewhere: 'Dahin gehört auch dein Wunschtag.',

  // Result: picture
  pictureLabel: ({ name, first, second }: { name: string; first: string; second: string }) =>
    `Ein Dreieck zwischen drei Arten von Arbeit. Der Punkt liegt im Bereich ${quoted(name)}, ` +
    `am nächsten an ${quoted(first)}, dann an ${quoted(second)}.`,
  pictureLabelOther: ({ name }: { name: string }) => `Auch ${quoted(name)} ist markiert.`,
  sharesTitle: 'Verteilung der drei',
  rangesTitle: 'Verteilung, mit Spannen',
  percent: ({ percent }: { percent: number }) => `etwa ${percentOf(percent)}`,
  percentRange: ({ low, high }: { low: number; high: number }) => percentOf(`${low}\u2013${high}`),
  likelyRange: ({ low, high }: { low: number; high: number }) =>
    `vermutlich ${low} bis ${percentOf(high)}`,
  pictureHint: 'Wähl einen Bereich und sieh die Woche dort.',
  areas: 'Bereiche des Dreiecks',
  yourArea: ({ name }: { name: string }) => `${name} (dein Bereich)`,
  otherArea: ({ name }: { name: string }) => `${name} (vielleicht dein Bereich)`,
  pictureCaption: 'Getönt: möglich. Umrandet: am wahrscheinlichsten.',
  pictureCaptionTwo: 'Umrandet: am wahrscheinlichsten. Gestrichelt: danach. Getönt: möglich.',
  pictureOpen: 'Getönt: möglich. Noch hebt sich kein Bereich ab.',
  openNext:
    'Deine Antworten entscheiden es nicht, und wir wollen nicht raten. Ein paar weitere ' +
    'vielleicht schon.',
  openTry: 'Wenn nicht, sagen dir die Experimente unten mehr als jedes Quiz.',
  openMore: 'Noch ein paar beantworten',

  // Result: experiments
  experimentsTitle: 'Zwei Experimente',
  experimentsTitleOne: 'Ein Experiment',
  toTest: 'Um es zu prüfen',
  toProveWrong: 'Um es zu widerlegen',
  days: ({ days }: { days: number }) =>
    days === 7 || days >= 14
      ? `${days % 7 ? 'etwa ' : ''}${plural(Math.round(days / 7), 'Woche', 'Wochen')}`
      : plural(days, 'Tag', 'Tage'),
  planIt: 'Planen',
  writeDown: 'Schreib auf:',
  thenAsk: 'Danach:',
  putOnSheet: 'Fürs One-on-One',
  addToCalendar: 'In den Kalender',
  done: 'Erledigt',
  note: 'Was mir aufgefallen ist',
  calendarTitle: ({ title }: { title: string }) => `Wie lief\u2019s? ${title}`,
  calendarText: ({ text, question, url }: { text: string; question: string; url: string }) =>
    `${text}\n\n${question}\n\nDas Quiz noch einmal machen: ${url}`,

  // Result: links
  linksTitle: 'Lohnt sich',
  linksTitleRead: 'Zum Weiterlesen',
  linkEpisode: 'Folge',
  linkPost: 'Artikel',
  linkBook: 'Buch',
  linkTalk: 'Vortrag',
  newTab: '(öffnet sich in einem neuen Tab)',
  moreLinks: ({ count }: { count: number }) => `Noch ${count} anzeigen`,

  // Result: actions
  share: 'Teilen',
  print: 'Blatt fürs One-on-One',
  answerMore: 'Weitere Fragen beantworten',
  answers: 'Meine Antworten',
  erase: 'Alles löschen',
  confirmErase: 'Alles löschen, was das Quiz auf diesem Gerät gespeichert hat?',
  yesErase: 'Ja, löschen',

  // Result: why
  whyTitle: 'Warum',
  quotesTitle: 'Was am meisten gezählt hat',
  doesNotFit: 'Was nicht dazu passt',

  // Result: roles
  rolesTitle: 'Rollen, die passen könnten',
  week: 'Die Woche',
  cost: 'Was du aufgibst',
  complaint: 'Worüber hier geklagt wird',
  path: 'Wie man hinkommt und wieder zurück',

  // Result: what would tip the balance
  whatIfTitle: 'Was es kippen könnte',
  whatIfSingle: ({ count }: { count: number }) =>
    count === 1
      ? 'Es ist knapp. Eine einzige andere Antwort hätte das Ergebnis geändert:'
      : 'Es ist knapp. Schon eine dieser Antworten hätte das Ergebnis geändert:',
  whatIfPair: 'Eine andere Antwort allein würde nicht reichen. Diese beiden zusammen schon:',
  whatIfFirm: 'Eine andere Antwort allein würde nicht reichen.',
  instead: ({ to, from }: { to: string; from: string }) => `${quoted(to)} statt ${quoted(from)}`,
  youSaid: 'Deine Antwort',
  insteadOf: 'Stattdessen',
  tryOut: 'Ausprobieren',
  moreSwaps: ({ count }: { count: number }) => `Noch ${count} anzeigen`,
  tryingOut: ({ swaps }: { swaps: string }) =>
    `Probeweise ${swaps}. Deine Antworten sind noch dieselben.`,
  backToResult: 'Zurück zu meinem Ergebnis',
  keepAnswers: ({ count }: { count: number }) =>
    count === 1 ? 'Diese Antwort übernehmen' : 'Diese Antworten übernehmen',

  // Result: situation
  situationTitle: 'Genauere Tipps',
  situationLead: 'Dein Ergebnis ändert sich dadurch nicht.',
  questionsLeft: ({ count }: { count: number }) => plural(count, 'kurze Frage', 'kurze Fragen'),
  doneTitle: 'Damit hast du schon Erfahrung',
  nextTitle: 'Eine Sache, die du noch nicht probiert hast',
  nextTitleTwo: 'Zwei Dinge, die du noch nicht probiert hast',
  partner: ({ partner }: { partner: string }) => `Am besten ergänzt dich ${partner}.`,
  nextStep: ({ text }: { text: string }) => `Probier das: ${text}`,
  justAsOften: ({ names }: { names: string }) => `Genauso oft: ${names}.`,
  allAlike: 'Du achtest auf alles ungefähr gleich stark.',
  nothingInTheWay: 'Nach dem, was du über deine Situation gesagt hast, steht nichts im Weg.',

  // Result: how sure
  certaintyTitle: 'Wie sicher ist das?',
  certaintyAnswers: ({ answered, skipped }: { answered: number; skipped: number }) =>
    `Du hast ${plural(answered, 'Frage', 'Fragen')} beantwortet` +
    (skipped ? ` und ${skipped} übersprungen.` : '.'),
  certaintyChance: ({ chance, first }: { chance: string; first: string }) =>
    `${quoted(`Das stimmt ${chance}`)} heißt: So oft wollen Leute, die so antworten wie ` +
    `du, tatsächlich am liebsten ${first}, sofern unser Modell stimmt.`,
  certaintyOneOfTwo: ({
    chance,
    first,
    second
  }: {
    chance: string
    first: string
    second: string
  }) =>
    `Dass du am liebsten ${first} willst, stimmt ${chance}. Sonst willst du am ehesten ${second}.`,
  certaintyDots:
    'Jeder Punkt ist eine mögliche Lesart deiner Antworten, alle zwanzig gleich wahrscheinlich. ' +
    'Je enger sie beieinanderliegen, desto sicherer das Ergebnis.',
  dotsLabel: 'Ein Dreieck mit zwanzig Punkten.',
  certaintyRetest: ({ share }: { share: string }) =>
    `In Simulationen des ganzen Quiz kam beim zweiten Mal ${share} zu einem anderen Ergebnis.`,
  oneIn: ({ count }: { count: number }) => `etwa eine von ${count} Personen`,
  certaintyModel:
    'Noch hat niemand geprüft, was echte Leute nach ihrem Ergebnis gemacht haben und wie es ihnen ' +
    'damit ging.',
  certaintyAgain: 'An einem anderen Tag kommt vielleicht etwas anderes heraus.',

  // Result: share
  close: 'Schließen',
  shareTitle: 'Ergebnis teilen',
  shareLead: 'Das Ergebnis steckt im Link selbst. Hochgeladen wird nichts.',
  shareLevel: 'Was zu sehen ist',
  levelClaim: 'Nur die Überschrift',
  levelMix: 'Mit den Prozentwerten',
  levelAnswers: 'Mit allen Antworten, zum Vergleichen',
  preview: 'Genau das bekommen andere zu sehen',
  previewAnswers: ({ count }: { count: number }) => `und ${plural(count, 'Antwort', 'Antworten')}`,
  nameField: 'Dein Name auf der Karte (freiwillig)',
  shareNow: 'Teilen\u00a0\u2026',
  copyLink: 'Link kopieren',
  saveCard: 'Karte speichern (PNG)',
  saveCardSvg: 'Karte speichern (SVG)',
  theLink: 'Der Link',
  copied: 'Kopiert.',
  notCopied: 'Kopieren ist auf dieser Seite nicht erlaubt. Markier den Text und kopier ihn selbst.',
  notDrawn: 'Dieser Browser zeichnet hier keine Bilder. Speichere stattdessen die SVG-Datei.',
  cardEyebrow: 'Wohin meine Antworten zeigen',
  cardAlt: ({ place }: { place: string }) => `Karte zum Teilen: ${place}`,
  cardOf: ({ name }: { name: string }) => `Ergebnis von ${name}`,
  shareText: ({ place, title }: { place: string; title: string }) => `${place}. ${title}`,

  // Someone else's result
  sharedEyebrow: 'Jemand hat ein Ergebnis mit dir geteilt',
  takeAndCompare: 'Selbst machen und vergleichen',
  toMyResult: 'Zurück zu meinem',
  theirAnswers: ({ count }: { count: number }) =>
    `${plural(count, 'Antwort', 'Antworten')} dieser Person`,
  badLinkTitle: 'Dieser Link ist kaputt',
  newerLinkTitle: 'Dieser Link braucht ein neueres Quiz',
  badLink: 'Unterwegs ist ein Stück verloren gegangen. Lass dir einen neuen schicken.',
  otherVersion:
    'Das stammt aus einer anderen Version der Fragen. Was sich unterscheidet, fehlt hier.',

  // Answers to another version of the questions
  droppedAnswers: ({ count, questions }: { count: number; questions: string }) =>
    `${count} deiner früheren Antworten ${count === 1 ? 'zählt' : 'zählen'} nicht mehr, weil sich ` +
    `die Fragen geändert haben${questions && ': '}${questions}.`,
  droppedQuestion: ({ question }: { question: string }) => quoted(question),
  droppedOthers: ({ count }: { count: number }) => `${count} weitere`,

  // Compare
  compareTitle: 'Vergleichen',
  compareLead:
    'Mit einem früheren Ergebnis, mit jemandem, den du kennst, oder mit dem ganzen Team.',
  askAbout:
    'Für einen Blick von außen: Schick den Link zu diesem Quiz einer Person, die deine Arbeit ' +
    'kennt. Bitte sie, so zu antworten, wie sie es von dir erwartet, und dir das Ergebnis zu schicken.',
  you: 'Du',
  now: 'Jetzt',
  them: 'Gegenüber',
  person: ({ number }: { number: number }) => `Person ${number}`,
  keepResult: 'Dieses Ergebnis auf diesem Gerät behalten',
  earlierTitle: 'Frühere Ergebnisse',
  earlierLead: 'Zwischen verschiedenen Arten von Arbeit zu pendeln ist normal.',
  sameOf: ({ same, both }: { same: number; both: number }) => {
    if (both === 0) return 'Keine Frage kam in beiden Ergebnissen vor.'
    const shared = plural(both, 'gemeinsame Frage', 'gemeinsame Fragen')
    if (same === 0) return `${shared}, ${both === 1 ? 'verschieden' : 'keine gleich'} beantwortet.`
    return same === both
      ? `${shared}, ${both === 1 ? '' : 'alle '}gleich beantwortet.`
      : `${shared}, ${same} davon gleich beantwortet.`
  },
  onlyOne: ({ count }: { count: number }) =>
    `${plural(count, 'Frage kam', 'Fragen kamen')} nur in einem der beiden vor.`,
  bothTitle: 'Gleich beantwortet',
  differTitle: 'Verschieden beantwortet',
  furthestApart: ({ work, mine, theirs }: { work: string; mine: string; theirs: string }) =>
    `Am größten ist der Abstand bei \u201e${work}\u201c: ${mine} und ${theirs}.`,
  closeTogether: 'Die beiden Mischungen sind fast gleich.',
  moreAnswers: ({ count }: { count: number }) =>
    `${plural(count, 'weitere Antwort', 'weitere Antworten')} zeigen`,
  teamTitle: 'Ein Link oder die Links deines Teams',
  teamLead:
    'Füg bis zu zwölf Links ein, einen pro Zeile, oder öffne Ergebnisdateien. Sie bleiben auf ' +
    'diesem Gerät.',
  teamFiles: 'Ergebnisdateien öffnen',
  teamBad: ({ count }: { count: number }) =>
    `${plural(count, 'davon ist kein Ergebnis', 'davon sind keine Ergebnisse')} aus diesem Quiz.`,
  teamNoShares: ({ count }: { count: number }) =>
    count === 1
      ? '1 Ergebnis zeigt nur die Überschrift und lässt sich deshalb nicht eintragen.'
      : `${count} Ergebnisse zeigen nur die Überschrift und lassen sich deshalb nicht eintragen.`,
  teamFull: 'Nur die ersten zwölf Ergebnisse werden gezeigt.',
  teamList: 'Alle auf dem Dreieck',

  // Save and print
  saveTitle: 'Speichern und drucken',
  saveLead: 'Eine Seite Zusammenfassung fürs nächste One-on-One oder Dateien zum Aufheben.',
  copyText: 'Als Text kopieren',
  saveMarkdown: 'Als Markdown speichern',
  saveJson: 'Als Ergebnisdatei speichern',
  saveCalendar: 'Experimente als Kalenderdatei',
  notPrinted:
    'Wenn sich nichts öffnet, kann diese Seite nicht drucken. Speichere sie stattdessen als Markdown.',

  // Sheet for the one-on-one
  sheetEyebrow: ({ title, date }: { title: string; date: string }) => `${title} \u00b7 ${date}`,
  sheetWhy: 'Was deine Antworten gemeinsam haben',
  sheetShares: ({ list }: { list: string }) => `Ungefähr ${list}.`,
  shareOf: ({ percent, work }: { percent: number; work: string }) =>
    `${percentOf(percent)} ${work}`,
  sheetRoles: 'Jobs, die dazu passen',
  sheetTry: 'Vorher ausprobieren',
  sheetAsk: 'Drei Fragen zum Mitbringen',
  sheetAskFew: 'Zum Ansprechen',
  sheetCost: ({ cost }: { cost: string }) => `Der Preis: ${cost}`,
  named: ({ name, text }: { name: string; text: string }) => `${name}: ${text}`,
  notice: ({ answered }: { answered: number }) =>
    `Beruht auf ${plural(answered, 'Antwort', 'Antworten')}, nicht validiert. Zeigt, was dich reizt, nicht, was du kannst; nicht für Einstellung oder Beförderung. Das Quiz hat nichts verschickt.`
} satisfies typeof enResult

/** As in quiz.ts: a module shared by both would become a third file to load. */
function plural(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`
}

/** A percentage as German sets it, with a narrow no-break space: "65 %". */
function percentOf(figure: number | string): string {
  return `${figure}\u202f%`
}

/** A text in quotation marks; its own become single ones. */
function quoted(text: string): string {
  return `\u201e${text.replaceAll('\u201e', '\u201a').replaceAll('\u201c', '\u2018')}\u201c`
}
