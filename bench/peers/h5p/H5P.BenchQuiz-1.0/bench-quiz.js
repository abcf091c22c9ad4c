// @ts-nocheck -- A page that the bench builds.
// H5P's own personality quiz is not on npm. This asks the same questions with what its player
// brings along, so what is measured is the least that a quiz in H5P can weigh.
globalThis.H5P = globalThis.H5P || {}
globalThis.H5P.BenchQuiz = class {
  constructor({ questions }) {
    this.questions = questions
  }

  attach($container) {
    const { questions } = this
    const answers = []
    const $ = globalThis.H5P.jQuery
    const draw = () => {
      $container.empty()
      const question = questions[answers.length]
      if (!question) {
        const total = (track) => answers.reduce((sum, { weights }) => sum + weights[track], 0)
        const text = `${total('manager')} ${total('ic')} ${total('specialist')}`
        $('<h2>', { class: 'result', text }).appendTo($container)
        return
      }
      const $form = $('<fieldset>').appendTo($container)
      $('<legend>', { text: question.stem }).appendTo($form)
      for (const option of question.options) {
        $('<label>', { text: option.text })
          .prepend($('<input>', { type: 'radio' }))
          .on('click', (event) => {
            event.preventDefault()
            answers.push(option)
            draw()
          })
          .appendTo($form)
      }
    }
    draw()
  }
}
