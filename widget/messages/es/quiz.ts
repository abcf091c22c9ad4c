import { plural } from './phrases.ts'

/** Spanish texts until there is a result. */
export const esQuiz = {
  /** BCP 47 tag that dates and lists are written in. */
  language: 'es',

  // Welcome
  welcomeLead: ({ least, most }: { least: number; most: number }) =>
    `${least === most ? most : `De ${least} a ${most}`} preguntas breves sobre el trabajo que te ` +
    `gusta. Alrededor de ${plural(Math.max(1, Math.round(most / 4.5)), 'minuto', 'minutos')}.`,
  welcomeGet: ({ things }: { things: string }) => `Te llevas ${things}.`,
  getPlace: 'un lugar en el mapa',
  getExperiments: 'uno o dos experimentos',
  getLinks: 'algo que escuchar o leer',
  privacy: 'Tus respuestas se quedan en este dispositivo. Esto es para pensar, no es un examen.',
  start: 'Empezar',
  continue: 'Continuar',
  startOver: 'Empezar de nuevo',
  confirmStartOver: '¿Empezar de nuevo? Tus respuestas actuales se perderán.',
  yesStartOver: 'Sí, empezar de nuevo',
  cancel: 'Cancelar',
  answeredOf: ({ answered, most }: { answered: number; most: number }) =>
    `Llevas ${answered} de unas ${most} preguntas.`,
  resultFrom: ({ date }: { date: string }) => `Tu resultado del ${date} sigue aquí.`,
  resultFromLastTime: 'Tu resultado de la última vez sigue aquí.',
  seeResult: 'Verlo',
  openSaved: 'Abrir un resultado guardado',
  notSaved: 'Este navegador no guardará tus respuestas. Se perderán cuando salgas de la página.',

  // Where you are now
  nowTitle: 'Primero, ¿dónde estás ahora?',
  nowLead: 'Esto no cambia tu resultado. Sirve para que los consejos encajen contigo.',
  skipAll: 'Omitir esto',

  // Questions
  progress: ({ number, least, most }: { number: number; least: number; most: number }) =>
    number > least || least === most
      ? `${number} de ${most}`
      : `${number} de ${least}\u2013${most}`,
  progressLong: ({ number, least, most }: { number: number; least: number; most: number }) =>
    least === most
      ? `Pregunta ${number} de ${most}`
      : `Pregunta ${number} de entre ${least} y ${most}`,
  sectionNow: 'Dónde estás ahora',
  sectionFollowUps: 'Un poco más de detalle',
  sectionDay: 'Tres días',
  sectionReadiness: 'Lo que has hecho hasta ahora',
  sectionLeadership: 'Cómo liderarías',
  sectionSituation: 'Tu situación',
  keys: ({ options }: { options: number }) => `Teclas: 1\u2013${options}, o flechas y Enter.`,
  back: 'Atrás',
  skip: 'Omitir',
  next: 'Siguiente',
  chooseFirst: 'Elige antes una respuesta, u omite esta pregunta.',
  seeResultNow: 'Ver ya mi resultado',

  // Three days
  daysTitle: '¿Por cuál de estos días cambiarías el tuyo?',
  daysLead: 'Elige el que querrías mañana. No cambia tu resultado: lo pone a prueba.',
  dayLabel: ({ number }: { number: number }) => `Día ${number}`,

  // Your answers
  reviewTitle: 'Tus respuestas',
  reviewLead: 'Toca una respuesta para cambiarla. Tu resultado se actualiza.',
  skipped: 'Sin contestar',
  reviewDone: 'Listo',

  // Result: picture
  pictureLabelOpen: 'Un triángulo entre tres tipos de trabajo. Ninguna zona destaca.',

  // Result: actions
  erased: 'Se ha borrado todo lo que el quiz guardaba en este dispositivo.',

  // Someone else's result
  newer:
    'Esto se hizo con una versión más nueva del quiz. Recarga la página; si no sirve, es que aquí ' +
    'todavía hay una más antigua.',

  // Save and print
  badFile: 'Esto no es un resultado de este quiz.',

  // When something goes wrong
  errorTitle: 'No se pudo cargar el resultado',
  errorLead: 'Tus respuestas están a salvo en esta página.',
  unavailable: 'El quiz no se puede mostrar en este momento.',
  loading: 'Un momento\u2026',
  tryAgain: 'Reintentar',
  reload: 'Recargar la página'
}
