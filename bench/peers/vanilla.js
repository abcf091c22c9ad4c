// @ts-nocheck -- A page that the bench builds.
// The same without any library: a custom element and what the browser has.
import quiz from '../.cache/quiz.json'

class VanillaQuiz extends HTMLElement {
  #answers = []

  connectedCallback() {
    this.attachShadow({ mode: 'open' })
    this.#draw()
  }

  #draw() {
    const question = quiz.questions[this.#answers.length]
    this.shadowRoot.replaceChildren(question ? this.#form(question) : this.#result())
  }

  #form({ id, stem, options }) {
    const form = make('fieldset', make('legend', stem))
    for (const option of options) {
      const input = make('input')
      input.type = 'radio'
      input.name = id
      const label = make('label', input, option.text)
      label.addEventListener('click', (event) => {
        event.preventDefault()
        this.#answers.push(option)
        this.#draw()
      })
      form.append(label)
    }
    return form
  }

  #result() {
    const total = (track) => this.#answers.reduce((sum, { weights }) => sum + weights[track], 0)
    const result = make('h2', `${total('manager')} ${total('ic')} ${total('specialist')}`)
    result.className = 'result'
    return result
  }
}

function make(name, ...children) {
  const element = document.createElement(name)
  element.append(...children)
  return element
}

customElements.define('vanilla-quiz', VanillaQuiz)
