import { snippet } from './snippet.js'

/** @type {Promise<{ bank: import('../../src/bank/types.ts').Bank }>} */
const questions = import(new URL('../../dist/questions.js', import.meta.url).href)

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'))
const lines = /** @type {HTMLElement} */ (document.querySelector('code'))
const status = /** @type {HTMLElement} */ (document.querySelector('[role="status"]'))

/** @param {string} src @returns {Promise<import('../../src/bank/types.ts').Bank>} */
const bankAt = async (src) => (src ? (await fetch(src)).json() : (await questions).bank)

async function show() {
  const {
    page = '',
    folder = '',
    file = '',
    ...settings
  } = /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form)))
  status.textContent = ''
  try {
    const { title, items } = await bankAt(settings['src'] ?? '')
    const most = settings['mode'] === 'full' ? 28 : 14
    const quiz = { title, questions: Math.min(most, items.length) }
    const script = `${folder.replace(/\/$/, '')}/${file}`
    lines.textContent = snippet(quiz, settings, { script, page })
  } catch {
    status.textContent = "That bank can't be read."
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
