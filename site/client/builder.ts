import type { CareerPathQuiz } from '../../widget/element.ts'
import { contrastRatio, requiredContrast } from '../../widget/view/contrast-ratio.ts'
import { choicesOf, type Choices } from '../builder-choices.ts'
import { cardColors } from '../card-colors.ts'
import { channels } from '../channels.ts'
import { snippet, styleRule, type SlotContent } from '../snippet.ts'
import { reveal } from './reveal.ts'

reveal()

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!
const form = document.querySelector<HTMLFormElement>('.builder form')!
const lines = find('#lines')

const copyButtons = [...document.querySelectorAll<HTMLElement>('[data-copies]')].map((button) => ({
  button,
  status: button.parentElement!.querySelector('[role="status"]')!
}))

/** Empty fields stand for their defaults. */
const defaultOf = (name: string) =>
  document.querySelector<HTMLInputElement>(`#${name}`)!.defaultValue

const choices = () =>
  choicesOf(new FormData(form), { sentence: defaultOf('sentence'), page: defaultOf('page') })

function slotted(name: string, { text, link }: SlotContent): HTMLElement {
  const element = document.createElement('span')
  element.slot = name
  element.append(text)
  if (link) {
    const anchor = document.createElement('a')
    anchor.href = link.url
    anchor.append(link.text)
    element.append(text ? ' ' : '', anchor)
  }
  return element
}

const frame = find('#preview')
/** Kept as long as it can be, because a new one starts over. */
let preview: CareerPathQuiz | undefined

/** Shows the quiz with these choices. Nothing of it is kept, and nothing of other sites is loaded. */
function show({ options: { attributes = {}, slots = {} }, accent }: Choices): void {
  if (!preview) return
  for (const [name, value] of Object.entries({
    ...attributes,
    store: 'none',
    src: '',
    links: ''
  })) {
    if (value && preview.getAttribute(name) !== value) preview.setAttribute(name, value)
    if (!value) preview.removeAttribute(name)
  }
  preview.replaceChildren(
    ...(slots.intro ? [slotted('intro', slots.intro)] : []),
    ...(slots.after ? [slotted('after', slots.after)] : [])
  )
  if (accent) {
    preview.style.setProperty('--cpq-accent', `light-dark(${accent.light}, ${accent.dark})`)
  } else preview.style.removeProperty('--cpq-accent')
}

// A second quiz costs time that the first one needs, so it waits until someone comes near.
const nearby = new IntersectionObserver(
  (entries) => {
    if (preview || !entries.some(({ isIntersecting }) => isIntersecting)) return
    nearby.disconnect()
    preview = document.createElement('career-path-quiz')
    show(choices())
    frame.append(preview)
  },
  { rootMargin: '100px' }
)
nearby.observe(frame)

function update(): void {
  const chosen = choices()
  for (const { status } of copyButtons) status.textContent = ''
  lines.textContent = snippet(chosen.options)
  find('#folder-field').hidden = new FormData(form).get('source') !== ''
  find('#accents').hidden = !chosen.accent
  find('#rule').textContent = styleRule(chosen.accent)
  if (chosen.accent) {
    for (const scheme of ['light', 'dark'] as const) {
      const ratio = contrastRatio(channels(chosen.accent[scheme]), channels(cardColors[scheme]))
      const isEnough = ratio >= requiredContrast
      const note = find(`.contrast[data-for="${scheme}"]`)
      note.classList.toggle('low', !isEnough)
      note.textContent = `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1, ${isEnough ? 'readable' : `too low: it needs ${requiredContrast}`}`
    }
  }
  show(chosen)
}

// The sentence follows the language until someone writes their own.
const sentence = document.querySelector<HTMLInputElement>('#sentence')!
const language = document.querySelector<HTMLSelectElement>('#lang')!
language.addEventListener('input', () => {
  const { sentence: suggested = '' } = language.selectedOptions[0]!.dataset
  if (sentence.value === sentence.defaultValue) sentence.value = suggested
  sentence.defaultValue = suggested
})
form.addEventListener('input', update)
form.addEventListener('submit', (event) => event.preventDefault())
for (const { button, status } of copyButtons) {
  button.addEventListener('click', () => {
    const code = find(button.dataset['copies']!)
    void navigator.clipboard.writeText(code.textContent).then(
      () => (status.textContent = 'Copied.'),
      () => {
        getSelection()?.selectAllChildren(code)
        status.textContent = 'Selected: copy it with your keyboard.'
      }
    )
  })
}
update()
