/**
 * The page of `preview`: the quiz or one of its items, the findings beside it, and a slider through
 * results. The address names the item shown, so it is still shown after a save reloads the page.
 */
export const page = (script: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Preview</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { margin: 0 auto; max-width: 90rem; padding: 1rem; display: grid; gap: 1.5rem }
  @media (min-width: 60rem) { body { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) } }
  h1, h2, h3 { font-size: 1rem; margin: 0 0 .5rem }
  input, select { width: 100% }
  select { font: inherit; margin-bottom: 1rem; padding: .25rem }
  h3 button { font: inherit; padding: 0; border: 0; background: none; color: LinkText; text-decoration: underline; cursor: pointer }
  li { margin-bottom: .75rem }
  ul { padding: 0; list-style: none }
  #findings { max-height: 70vh; overflow: auto }
  .error b { color: light-dark(#a40000, #ff8a80) }
  .warn b { color: light-dark(#7a5200, #ffc46b) }
  code { font-size: .85em }
  #state { min-height: 1.5em }
</style>
<main>
  <h1 id="title">Preview</h1>
  <career-path-quiz src="/bank.json" store="none">The quiz is loading, or its bank can’t be used.</career-path-quiz>
</main>
<aside>
  <p id="state" role="status"></p>
  <section id="results" hidden>
    <h2><label for="slider">Walk through results</label></h2>
    <input id="slider" type="range" min="0" max="0" value="0">
    <p id="sample"></p>
  </section>
  <h2><label for="shown">Show</label></h2>
  <select id="shown"></select>
  <h2 id="count">Findings</h2>
  <div id="findings"></div>
</aside>
<script type="module" src="/dist/${script}"></script>
<script type="module">
  const $ = (id) => document.getElementById(id)
  let quiz = document.querySelector('career-path-quiz')
  let samples = []
  let items = []
  let findings = []

  function show({ file, title, fault, findings: found, items: ids, samples: given }) {
    document.title = 'Preview: ' + (title ?? file)
    $('title').textContent = title ?? file
    $('state').textContent = fault ?? ''
    samples = given
    findings = found
    items = ids
    $('results').hidden = samples.length === 0
    $('slider').max = Math.max(0, samples.length - 1)
    const options = items.map((id) => new Option(id + ' (' + count(findingsOf(id)) + ')', id))
    $('shown').replaceChildren(new Option('The whole quiz', ''), ...options)
    choose(new URLSearchParams(location.hash.slice(1)).get('item'))
  }

  const count = ({ length }) => (length === 1 ? '1 finding' : length + ' findings')
  const findingsOf = (id) => findings.filter(({ item = '' }) => item === id)

  /** Shows an item and its findings; without an id, the whole quiz and all findings. */
  function choose(id) {
    const chosen = items.includes(id) ? id : ''
    $('shown').value = chosen
    history.replaceState(null, '', chosen ? '#' + new URLSearchParams({ item: chosen }) : '/')
    $('count').textContent = count(chosen ? findingsOf(chosen) : findings)
    const groups = chosen ? [chosen] : ['', ...items]
    $('findings').replaceChildren(...groups.flatMap(findingGroup))
    return showItem(chosen)
  }
  $('shown').addEventListener('change', () => choose($('shown').value))

  /** Starts a new quiz with this item alone; without an id, with all items. */
  async function showItem(id) {
    const src = id ? '/bank.json?item=' + encodeURIComponent(id) : '/bank.json'
    if (quiz.getAttribute('src') === src) return
    const fresh = quiz.cloneNode(true)
    fresh.setAttribute('src', src)
    const isReady = new Promise((done) => fresh.addEventListener('quiz-ready', done, { once: true }))
    quiz.replaceWith(fresh)
    quiz = fresh
    await isReady
    if (id) quiz.start()
  }

  function findingGroup(id) {
    const own = findingsOf(id)
    if (own.length === 0) return []
    const heading = document.createElement('h3')
    if (id) {
      const button = document.createElement('button')
      button.textContent = id
      button.addEventListener('click', () => choose(id))
      heading.append(button)
    } else heading.textContent = 'Not about one item'
    const list = document.createElement('ul')
    list.append(...own.map(findingItem))
    return [heading, list]
  }

  function findingItem(finding) {
    const item = document.createElement('li')
    item.className = finding.severity
    const rule = document.createElement('b')
    rule.textContent = finding.severity + ' ' + finding.rule
    const place = document.createElement('code')
    place.textContent = ' ' + finding.line + ':' + finding.column + ' ' + finding.path
    const text = document.createElement('div')
    text.textContent = finding.message + ' ' + finding.fix
    item.append(rule, place, text)
    return item
  }

  async function showSample() {
    const sample = samples[$('slider').valueAsNumber]
    if (!sample) return
    $('slider').setAttribute('aria-valuetext', sample.label)
    $('sample').textContent = sample.label + ': ' + (sample.place ?? 'no place') + ', ' + sample.claim
    if ($('shown').value) await choose('')
    await customElements.whenDefined('career-path-quiz')
    quiz.responses = sample.responses
    quiz.start?.()
  }
  $('slider').addEventListener('input', showSample)

  async function load() {
    show(await (await fetch('/state.json')).json())
  }
  await load()

  const events = new EventSource('/events')
  events.addEventListener('change', () => location.reload())
  events.addEventListener('error', () => { $('state').textContent = 'The preview has ended.' })
  events.addEventListener('open', () => { if ($('state').textContent === 'The preview has ended.') location.reload() })
</script>
`
