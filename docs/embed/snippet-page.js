import { snippet } from './snippet.js'

/** @type {Promise<{ bank: import('../../src/bank/schema.ts').Bank }>} */
const questions = import(new URL('../../dist/questions.js', import.meta.url).href)

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'))
const lines = /** @type {HTMLElement} */ (document.querySelector('code'))
const status = /** @type {HTMLElement} */ (document.querySelector('[role="status"]'))

/** @param {string} src @returns {Promise<import('../../src/bank/schema.ts').Bank>} */
const bankAt = async (src) => (src ? (await fetch(src)).json() : (await questions).bank)

async function show() {
  const { page = '', ...settings } = /** @type {Record<string, string>} */ (
    Object.fromEntries(new FormData(form))
  )
  status.textContent = ''
  try {
    const bank = await bankAt(settings['src'] ?? '')
    const quiz = {
      title: bank.title,
      questions: Math.min(settings['mode'] === 'full' ? 28 : 14, bank.items.length),
      // Short ones, and each about something else.
      stems: bank.items
        .filter(({ stem }) => stem.length < 70)
        .filter(({ facet }, index, all) => all.findIndex((item) => item.facet === facet) === index)
        .slice(0, 4)
        .map(({ stem }) => stem)
    }
    const script = 'https://quiz.example/0.1.0/career-path-quiz.js'
    lines.textContent = snippet(quiz, settings, { script, page })
  } catch {
    status.textContent = 'That bank could not be read.'
  }
}

form.addEventListener('input', () => void show())
document.querySelector('button')?.addEventListener('click', () => {
  void navigator.clipboard.writeText(lines.textContent).then(
    () => (status.textContent = 'Copied.'),
    () => {
      getSelection()?.selectAllChildren(lines)
      status.textContent = 'Selected: copy it with your keyboard.'
    }
  )
})
void show()
