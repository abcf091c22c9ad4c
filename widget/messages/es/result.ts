import { and, or, plural } from './phrases.ts'

/** Spanish texts of a result. They load with the code that shows it. */
export const esResult = {
  // Result: place
  resultEyebrow: 'Adónde apuntan tus respuestas',
  headlineClear: ({ first }: { first: string }) => `Sobre todo, ${first}`,
  headlineLeaning: ({ first, second }: { first: string; second: string }) =>
    `Más ${first} que ${second}`,
  headlineBetween: ({ first, second }: { first: string; second: string }) =>
    `Entre ${and(first, second)}`,
  headlineOpen: 'Está demasiado reñido',
  tooFew: ({ least }: { least: number }) =>
    `Para un resultado hacen falta al menos ${least} respuestas.`,
  alternative: ({ place }: { place: string }) => `También podría ser \u201c${place}\u201d.`,
  mightSettle: 'Hasta seis preguntas más podrían aclararlo.',
  noPlace: 'Tus respuestas están muy repartidas, así que no vamos a señalar un lugar en el mapa.',
  ruledOut: ({ works }: { works: string }) => `Probablemente no sea ante todo ${works}.`,
  stillOpen: ({ works }: { works: string }) => `Sigue abierto: ${works}.`,
  quiteSure: ({ first, chance }: { first: string; chance: string }) =>
    `Vemos muy claro que lo primero es ${first}: se cumple en ${chance}.`,
  fairlySure: ({ first, chance }: { first: string; chance: string }) =>
    `Vemos bastante claro que lo primero es ${first}: se cumple en ${chance}.`,
  notSoSure: ({ first, chance }: { first: string; chance: string }) =>
    `Probablemente, lo primero es ${first}: se cumple en ${chance}.`,
  oneOfTwo: ({ first, second }: { first: string; second: string }) =>
    `Casi seguro, lo primero es ${or(first, second)}. No podemos decir cuál de las dos cosas.`,
  chanceTenths: ({ tenths }: { tenths: number }) => `cerca de ${tenths} de cada 10 casos`,
  chanceOver: ({ tenths }: { tenths: number }) => `más de ${tenths} de cada 10 casos`,
  mixed:
    'Tus respuestas apuntan a varios sitios. Puede que quieras varias cosas a la vez, o que ' +
    'algunas preguntas pasaran por alto lo que te importa.',
  lowEffort:
    'Parece que no has leído todas las preguntas. Vuelve a probar cuando tengas un rato tranquilo.',
  staying: 'Ya estás ahí, y nada te empuja a salir. Quedarse también es una respuesta.',
  dayAgrees: 'El día que elegiste también encaja.',
  dayDiffers: ({ place }: { place: string }) =>
    `El día que elegiste es de otro lugar: \u201c${place}\u201d. Piénsalo.`,
  dayElsewhere: 'Ahí encaja también el día que elegiste.',

  // Result: picture
  pictureLabel: ({ name, first, second }: { name: string; first: string; second: string }) =>
    `Un triángulo entre tres tipos de trabajo. El punto está en la zona \u201c${name}\u201d, ` +
    `cerca sobre todo de ${first}, y después de ${second}.`,
  pictureLabelOther: ({ name }: { name: string }) =>
    `También está marcada la zona \u201c${name}\u201d.`,
  sharesTitle: 'Reparto entre los tres',
  rangesTitle: 'Reparto, con márgenes probables',
  percent: ({ percent }: { percent: number }) => `cerca del ${percent}\u202f%`,
  percentRange: ({ low, high }: { low: number; high: number }) => `${low}\u2013${high}\u202f%`,
  likelyRange: ({ low, high }: { low: number; high: number }) =>
    `probablemente entre el ${low} y el ${high}\u202f%`,
  pictureHint: 'Elige una zona para ver su semana.',
  areas: 'Zonas del triángulo',
  yourArea: ({ name }: { name: string }) => `${name} (tu zona)`,
  otherArea: ({ name }: { name: string }) => `${name} (también podría ser tu zona)`,
  pictureCaption: 'Sombreado: posible. Con borde: lo más probable.',
  pictureCaptionTwo: 'Continuo: lo más probable. Discontinuo: después. Sombreado: posible.',
  pictureOpen: 'Sombreado: posible. Ninguna zona destaca todavía.',
  openNext: 'Tus respuestas no lo aclaran, y no vamos a adivinar. Quizá lo hagan unas cuantas más.',
  openTry: 'Si no, los experimentos de abajo te dirán más que cualquier quiz.',
  openMore: 'Contestar unas cuantas más',

  // Result: experiments
  experimentsTitle: 'Dos experimentos',
  experimentsTitleOne: 'Un experimento',
  toTest: 'Para ponerlo a prueba',
  toProveWrong: 'Para llevarle la contraria',
  days: ({ days }: { days: number }) =>
    days === 7 || days >= 14
      ? `${days % 7 ? 'unas ' : ''}${plural(Math.round(days / 7), 'semana', 'semanas')}`
      : plural(days, 'día', 'días'),
  planIt: 'Planificarlo',
  writeDown: 'Anota:',
  thenAsk: 'Luego:',
  putOnSheet: 'Para mi one-on-one',
  addToCalendar: 'Añadir al calendario',
  done: 'Hecho',
  note: 'Lo que noté',
  calendarTitle: ({ title }: { title: string }) => `¿Cómo fue? ${title}`,
  calendarText: ({ text, question, url }: { text: string; question: string; url: string }) =>
    `${text}\n\n${question}\n\nVuelve a hacer el quiz: ${url}`,

  // Result: links
  linksTitle: 'Vale la pena',
  linksTitleRead: 'Vale la pena leerlo',
  linkEpisode: 'Episodio',
  linkPost: 'Artículo',
  linkBook: 'Libro',
  linkTalk: 'Charla',
  newTab: '(se abre en otra pestaña)',
  moreLinks: ({ count }: { count: number }) => `Mostrar ${count} más`,

  // Result: actions
  share: 'Compartir',
  print: 'Hoja para el one-on-one',
  answerMore: 'Contestar más preguntas',
  answers: 'Mis respuestas',
  erase: 'Borrar todo',
  confirmErase: '¿Borrar todo lo que el quiz guarda en este dispositivo?',
  yesErase: 'Sí, borrarlo',

  // Result: why
  whyTitle: 'Por qué',
  quotesTitle: 'Lo que más pesó',
  doesNotFit: 'Algo que no encaja',

  // Result: roles
  rolesTitle: 'Puestos que podrían encajar',
  week: 'La semana',
  cost: 'A qué renuncias',
  complaint: 'De qué se queja la gente',
  path: 'Cómo se llega, y cómo se vuelve',

  // Result: what would tip the balance
  whatIfTitle: 'Qué lo cambiaría',
  whatIfSingle: ({ count }: { count: number }) =>
    count === 1
      ? 'Está reñido. Con esta otra respuesta, el resultado habría cambiado:'
      : 'Está reñido. Con cualquiera de estas respuestas, el resultado habría cambiado:',
  whatIfPair: 'Con una sola respuesta distinta no bastaría. Con estas dos juntas, sí:',
  whatIfFirm: 'Con una sola respuesta distinta no bastaría.',
  instead: ({ to, from }: { to: string; from: string }) =>
    `\u201c${to}\u201d en lugar de \u201c${from}\u201d`,
  youSaid: 'Tu respuesta',
  insteadOf: 'En su lugar',
  tryOut: 'Probar',
  moreSwaps: ({ count }: { count: number }) => `Mostrar ${count} más`,
  tryingOut: ({ swaps }: { swaps: string }) =>
    `Estás probando ${swaps}. Tus respuestas no han cambiado.`,
  backToResult: 'Volver a mi resultado',
  keepAnswers: ({ count }: { count: number }) =>
    count === 1 ? 'Quedarme con esta respuesta' : 'Quedarme con estas respuestas',

  // Result: situation
  situationTitle: 'Mejores consejos',
  situationLead: 'Tu resultado sigue igual; los consejos se vuelven más concretos.',
  questionsLeft: ({ count }: { count: number }) =>
    plural(count, 'pregunta rápida', 'preguntas rápidas'),
  doneTitle: 'En esto ya tienes práctica',
  nextTitle: 'Una cosa que aún no has probado',
  nextTitleTwo: 'Dos cosas que aún no has probado',
  partner: ({ partner }: { partner: string }) => `Tu mejor complemento es ${partner}.`,
  nextStep: ({ text }: { text: string }) => `Siguiente paso: ${text}`,
  justAsOften: ({ names }: { names: string }) => `Con igual frecuencia: ${names}.`,
  allAlike: 'Te fijas en todo más o menos por igual.',
  nothingInTheWay: 'Por lo que nos has contado de tu situación, nada te lo impide.',

  // Result: how sure
  certaintyTitle: '¿Hasta qué punto es seguro?',
  certaintyAnswers: ({ answered, skipped }: { answered: number; skipped: number }) =>
    `Contestaste ${plural(answered, 'pregunta', 'preguntas')}` +
    (skipped ? ` y omitiste ${skipped}.` : '.'),
  certaintyChance: ({ chance, first }: { chance: string; first: string }) =>
    `\u201cSe cumple en ${chance}\u201d significa que a esa proporción de quienes contestan como ` +
    `tú lo que más le atrae de verdad es ${first}, si nuestro modelo acierta.`,
  certaintyOneOfTwo: ({
    chance,
    first,
    second
  }: {
    chance: string
    first: string
    second: string
  }) => `Lo que más te atrae es ${first} en ${chance}; en los demás, lo más probable es ${second}.`,
  certaintyDots:
    'Cada punto es una forma de leer tus respuestas; las veinte son igual de probables. Cuanto ' +
    'más juntos están, más firme es el resultado.',
  dotsLabel: 'Un triángulo con veinte puntos.',
  certaintyRetest: ({ share }: { share: string }) =>
    `En simulaciones del quiz entero, ${share} personas obtuvo otro resultado al repetirlo.`,
  oneIn: ({ count }: { count: number }) => `cerca de 1 de cada ${count}`,
  certaintyModel:
    'Nadie ha comprobado todavía el resultado con lo que la gente hizo después y cómo le fue.',
  certaintyAgain: 'Si lo repites otro día, puede salirte otra cosa.',

  // Result: share
  close: 'Cerrar',
  shareTitle: 'Comparte tu resultado',
  shareLead: 'El resultado va en el propio enlace. No se sube nada.',
  shareLevel: 'Qué mostrar',
  levelClaim: 'Solo el titular',
  levelMix: 'Con los porcentajes',
  levelAnswers: 'Con todas mis respuestas, para comparar',
  preview: 'Esto es exactamente lo que se verá',
  previewAnswers: ({ count }: { count: number }) => `y ${plural(count, 'respuesta', 'respuestas')}`,
  nameField: 'Tu nombre en la tarjeta (opcional)',
  shareNow: 'Compartir\u2026',
  copyLink: 'Copiar enlace',
  saveCard: 'Guardar tarjeta (PNG)',
  saveCardSvg: 'Guardar tarjeta (SVG)',
  theLink: 'El enlace',
  copied: 'Copiado.',
  notCopied: 'En esta página no se permite copiar. Selecciona el texto y cópialo tú.',
  notDrawn: 'Este navegador no dibuja imágenes aquí. Guarda el SVG.',
  cardEyebrow: 'Adónde apuntan mis respuestas',
  cardAlt: ({ place }: { place: string }) => `Tarjeta para compartir: ${place}`,
  cardOf: ({ name }: { name: string }) => `El resultado de ${name}`,
  shareText: ({ place, title }: { place: string; title: string }) => `${place}. ${title}`,

  // Someone else's result
  sharedEyebrow: 'Alguien ha compartido su resultado contigo',
  takeAndCompare: 'Hacer el quiz y comparar',
  toMyResult: 'Volver al mío',
  theirAnswers: ({ count }: { count: number }) =>
    count === 1 ? 'Su respuesta' : `Sus ${count} respuestas`,
  badLinkTitle: 'Este enlace está roto',
  newerLinkTitle: 'Este enlace necesita un quiz más reciente',
  badLink: 'Se perdió una parte por el camino. Pide uno nuevo.',
  otherVersion: 'Se hizo con otra versión de las preguntas. Las que cambian no se muestran.',

  // Answers to another version of the questions
  droppedAnswers: ({ count, questions }: { count: number; questions: string }) =>
    `${count} de tus respuestas anteriores ya no ${count === 1 ? 'cuenta' : 'cuentan'}, porque ` +
    `las preguntas han cambiado${questions && ': '}${questions}.`,
  droppedQuestion: ({ question }: { question: string }) => `\u201c${question}\u201d`,
  droppedOthers: ({ count }: { count: number }) => `${count} más`,

  // Compare
  compareTitle: 'Comparar',
  compareLead: 'Con un resultado anterior, con alguien que conoces o con todo tu equipo.',
  askAbout:
    'Para tener otra mirada, envía el enlace a este quiz a alguien que conozca tu trabajo. Pídele ' +
    'que responda como cree que lo harías tú, y que te mande el resultado.',
  you: 'Tú',
  now: 'Ahora',
  them: 'Otra persona',
  person: ({ number }: { number: number }) => `Persona ${number}`,
  keepResult: 'Guardar este resultado en este dispositivo',
  earlierTitle: 'Resultados anteriores',
  earlierLead: 'Ir y venir entre tipos de trabajo es normal.',
  sameOf: ({ same, both }: { same: number; both: number }) =>
    both === 0
      ? 'Ninguna pregunta apareció en los dos resultados.'
      : same === both
        ? both === 1
          ? 'La única pregunta en común tiene la misma respuesta.'
          : `Las ${both} preguntas en común tienen la misma respuesta.`
        : same === 0
          ? both === 1
            ? 'Hay 1 pregunta en común, con respuestas distintas.'
            : `Hay ${both} preguntas en común, todas con respuestas distintas.`
          : `Hay ${both} preguntas en común, ${same} con la misma respuesta.`,
  onlyOne: ({ count }: { count: number }) =>
    `${plural(count, 'pregunta salió', 'preguntas salieron')} solo en uno de los dos resultados.`,
  bothTitle: 'Coincidencias',
  differTitle: 'Diferencias',
  furthestApart: ({ work, mine, theirs }: { work: string; mine: string; theirs: string }) =>
    `La mayor distancia está en ${work}: ${mine} y ${theirs}.`,
  closeTogether: 'Las dos mezclas son casi iguales.',
  moreAnswers: ({ count }: { count: number }) =>
    `Mostrar ${plural(count, 'respuesta más', 'respuestas más')}`,
  teamTitle: 'Un enlace, o los de tu equipo',
  teamLead:
    'Pega hasta doce enlaces, uno por línea, o abre archivos de resultado. Se quedan en este ' +
    'dispositivo.',
  teamFiles: 'Abrir archivos de resultado',
  teamBad: ({ count }: { count: number }) =>
    `${plural(count, 'de ellos no es un resultado', 'de ellos no son resultados')} de este quiz.`,
  teamNoShares: ({ count }: { count: number }) =>
    count === 1
      ? '1 resultado solo muestra el titular, así que no se puede situar.'
      : `${count} resultados solo muestran el titular, así que no se pueden situar.`,
  teamFull: 'Solo se muestran los doce primeros resultados.',
  teamList: 'Todo el mundo en el triángulo',

  // Save and print
  saveTitle: 'Guardar e imprimir',
  saveLead: 'Un resumen de una página para tu próximo one-on-one, o archivos para guardar.',
  copyText: 'Copiar como texto',
  saveMarkdown: 'Guardar como Markdown',
  saveJson: 'Guardar como archivo de resultado',
  saveCalendar: 'Experimentos como archivo de calendario',
  notPrinted: 'Si no se abre nada, esta página no puede imprimir. Guárdalo como Markdown.',

  // Sheet for the one-on-one
  sheetEyebrow: ({ title, date }: { title: string; date: string }) => `${title} \u00b7 ${date}`,
  sheetWhy: 'Qué tienen en común tus respuestas',
  sheetShares: ({ list }: { list: string }) => `Aproximadamente, ${list}.`,
  shareOf: ({ percent, work }: { percent: number; work: string }) => `${percent}\u202f% ${work}`,
  sheetRoles: 'Puestos que se parecen a esto',
  sheetTry: 'Lo que conviene probar antes',
  sheetAsk: 'Tres preguntas para llevar',
  sheetAskFew: 'Para sacar en la conversación',
  sheetCost: ({ cost }: { cost: string }) => `El precio: ${cost}`,
  named: ({ name, text }: { name: string; text: string }) => `${name}: ${text}`,
  notice: ({ answered }: { answered: number }) =>
    `Basado en ${plural(answered, 'respuesta', 'respuestas')}, sin validar. Muestra qué te atrae, no qué sabes hacer; no sirve para contratar ni decidir ascensos. El quiz no ha enviado nada.`
}
