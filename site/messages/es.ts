import { html } from '../html.ts'
import type { SiteMessages } from './site-messages.ts'

/** The site's texts in Spanish. */
export const es: SiteMessages = {
  inEnglish: '(en inglés)',

  // Around every page
  skip: 'Ir al contenido',
  navigation: 'Sitio',
  languages: 'Idiomas',
  how: 'Cómo decide',
  places: 'Lugares',
  embed: 'Insertar',
  developers: 'Para devs',
  note: 'Sirve para pensar. No es un test validado ni vale para contratar.',
  measured: 'Qué se midió',
  plain: 'Sin scripts',
  docs: 'Documentación',
  source: 'Código fuente',

  // The front page
  homeTitle: '¿Liderar, construir o profundizar? Un quiz honesto para quienes programan',
  homeDescription:
    'Un quiz de tres minutos para quienes programan: ¿liderar personas, construir o profundizar? ' +
    'Te dice cuánto te puedes fiar y te propone dos cosas que probar antes de decidir.',
  homeQuiz: 'El quiz',
  homeHeading: '¿Llevar un equipo, programar o especializarte?',
  homeLede: ({ min, max }) =>
    `De ${min} a ${max} preguntas, tres minutos. El quiz te sitúa en este mapa, te dice cuánto te ` +
    `puedes fiar y te propone dos cosas que probar antes de decidir.`,
  homePicture: 'El punto es un ejemplo. Cada nombre lleva a su página.',
  whatTitle: 'Qué es, y qué no es',
  doubts: {
    title: 'Duda en voz alta',
    text: (link) =>
      html`Te dice cuánto te puedes fiar, qué no encaja y cuándo está demasiado reñido.
      ${link('Cómo decide')}: cada pregunta, cada peso y cada fuente.`
  },
  quiet: {
    title: 'No se lo cuenta a nadie',
    text: () =>
      html`Las respuestas se quedan en el dispositivo. Sin cookies, sin rastreo, sin cuenta, y solo
      carga sus propios archivos. “Borrar todo”, debajo del resultado, hace justo eso.`
  },
  noTest: {
    title: 'No es un test',
    text: (link) =>
      html`Todavía no se ha medido con él a ninguna persona real. Habla de lo que te atrae, no de lo
      que se te da bien, y no sirve para contratar ni para decidir ascensos.
      ${link('Qué se midió')}, con personas simuladas.`
  },
  placesTitle: 'Siete lugares donde puedes acabar',
  embedding: {
    title: 'Ponlo en tu propio artículo',
    text: (lines, recipes) =>
      html`Bastan dos líneas. El quiz adopta tu tipografía, tus colores claros u oscuros y el idioma
      de la página. ${lines('Prepara tus dos líneas')}, o mira las ${recipes('recetas')} para
      Jekyll, Hugo, WordPress, React, Vue y más.`
  },
  moreTitle: 'Según quién seas',
  writers: {
    title: 'Si escribes',
    text: (link) =>
      html`Haz tus propias preguntas: empieza con <code>npx career-path-quiz init my-quiz</code>.
        ${link('De la idea a tu página, en una tarde')}.`
  },
  forDevelopers: {
    title: 'Si programas',
    text: (link) =>
      html`El motor es una máquina de XState con tipos que funciona sin página.
      ${link('Diez líneas, en vivo')}.`
  },
  skeptics: {
    title: 'Si dudas',
    text: (link) =>
      html`Cifras, gráficas y todos los listones que no superó: ${link('el informe técnico')}.`
  },

  // The quiz alone
  quizDescription:
    '¿Liderar personas, construir o profundizar? Un quiz de tres minutos para quienes programan, que te dice cuánto te puedes fiar.',
  quizHeading: '¿Qué tipo de trabajo te atrae?',
  quizLede: 'Tres minutos, y un resultado que te dice cuánto te puedes fiar de él.',

  // In the tag where no script runs, and below the result
  needsScripts:
    'El quiz necesita scripts, y están desactivados o aún no han llegado. Mientras tanto puedes',
  takePlain: 'hacerlo sin scripts',
  or: 'o',
  readQuestions: 'leer sus preguntas',
  aboutPlace: (link) =>
    html`Cómo es la semana, a qué renuncias, qué puestos hay: ${link('más sobre este lugar')}. La
    dirección de esa página muestra una imagen donde la publiques, y no dice nada más de ti.`,
  aboutPlaceNamed: ({ name }) => `más sobre “${name}”`,

  // Places
  sevenPlaces: 'Siete lugares',
  galleryTitle: 'Siete lugares entre liderar, construir y profundizar',
  galleryDescription:
    'Cómo es la semana, a qué renuncias, de qué se queja la gente y qué puestos hay en cada uno de los siete lugares que conoce el quiz.',
  galleryLede:
    'Dónde puede situarte el quiz: tres esquinas, tres lados y el centro. Ninguno es mejor que ' +
    'otro, y mucha gente se mueve entre ellos.',
  placeDescription: ({ start }) =>
    `${start} Cómo es la semana, a qué renuncias, y cómo se llega y se vuelve.`,
  complaint: 'De qué se queja la gente aquí',
  week: 'Cómo es la semana',
  cost: 'A qué renuncias',
  path: 'Cómo se llega, y cómo se vuelve',
  stay: 'Si ya estás aquí',
  roles: 'Puestos que buscar',
  isItYours: '¿Es el tuyo?',

  // Pictures
  map: ({ works }) => `Un mapa de siete lugares entre ${works}.`,
  mapWithOwn: ({ works, own }) => `Un mapa de siete lugares entre ${works}. Marcado: ${own}.`,
  cardAlt: 'Un mapa con siete lugares',
  cardEyebrow: 'Un quiz para quienes programan',
  cardTitle: '¿Llevar un equipo, programar o especializarte?',
  cardNote: 'Te dice cuánto te puedes fiar.',
  placeEyebrow: 'Uno de siete lugares'
}
