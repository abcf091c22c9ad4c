// @ts-nocheck -- Copied to a page by the bench.
// H5P's own quizzes aren't on npm. This content type asks questions using only the player's own
// code, so it shows the minimum cost of any quiz in H5P.
globalThis.H5P = globalThis.H5P || {}
globalThis.H5P.BenchQuiz = class {
  constructor({ questions }) {
    this.questions = questions
  }

  attach($container) {
    const $ = globalThis.H5P.jQuery
    const answers = []
    const draw = () => {
      $container.empty()
      const question = this.questions[answers.length]
      if (!question) {
        $('<h2>', { text: answers.join() }).appendTo($container)
        return
      }
      const $form = $('<fieldset>').appendTo($container)
      $('<legend>', { text: question.stem }).appendTo($form)
      for (const option of question.options) {
        $('<label>', { text: option.text })
          .prepend($('<input>', { type: 'radio' }))
          .on('click', (event) => {
            event.preventDefault()
            answers.push(option.id)
            draw()
          })
          .appendTo($form)
      }
    }
    draw()
  }
}
