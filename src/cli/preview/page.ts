/** The page of `preview`: the quiz, the findings beside it, and a slider through results. */
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
  h1, h2 { font-size: 1rem; margin: 0 0 .5rem }
  input { width: 100% }
  li { margin-bottom: .75rem }
  ul { padding: 0; list-style: none; max-height: 70vh; overflow: auto }
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
  <h2 id="count">Findings</h2>
  <ul id="findings"></ul>
</aside>
<script type="module" src="/dist/${script}"></script>
<script type="module">
  const $ = (id) => document.getElementById(id)
  const quiz = document.querySelector('career-path-quiz')
  let samples = []

  function show({ file, title, fault, findings, samples: given }) {
    document.title = 'Preview: ' + (title ?? file)
    $('title').textContent = title ?? file
    $('state').textContent = fault ?? ''
    samples = given
    $('results').hidden = samples.length === 0
    $('slider').max = Math.max(0, samples.length - 1)
    $('count').textContent = findings.length === 1 ? '1 finding' : findings.length + ' findings'
    $('findings').replaceChildren(...findings.map(findingItem))
  }

  function findingItem(finding) {
    const item = document.createElement('li')
    item.className = finding.severity
    const rule = document.createElement('b')
    rule.textContent = finding.severity + ' ' + finding.rule
    const place = document.createElement('code')
    place.textContent = ' ' + finding.line + ':' + finding.column + ' ' + (finding.item ?? finding.path)
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
