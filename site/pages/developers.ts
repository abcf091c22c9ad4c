import { cardList } from '../card-list.ts'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'
import type { Site } from '../site.ts'

/**
 * The page for developers.
 *
 * @param example - The README's example of the engine, which runs on the page as it is.
 */
export const developersPage = (site: Site, example: string): Page => ({
  path: 'developers/',
  title: 'For developers: the engine in ten lines, running live',
  description:
    'A typed XState machine, selectors of its snapshots and pure functions. No DOM, no network. Run ten lines of it on this page.',
  scripts: ['developers.ts'],
  body: html`<h1>For developers</h1>
    <p class="lede">
      The engine is an <a href="https://stately.ai/docs" rel="noopener">XState</a> machine,
      selectors of its snapshots, and pure functions. It needs no page and no network.
    </p>
    <pre tabindex="0" aria-label="Install"><code>npm install career-path-quiz xstate</code></pre>
    <section aria-labelledby="live">
      <h2 id="live">Ten lines, live</h2>
      <div class="code">
        <pre tabindex="0" aria-label="The example"><code id="example">${example}</code></pre>
        <form class="row" data-script hidden>
          <label for="seed">Seed</label
          ><input
            id="seed"
            type="number"
            min="0"
            max="9999"
            value="${/seed: (\d+)/.exec(example)?.[1]}"
          />
          <button type="submit">Run</button>
        </form>
        <div data-script hidden>
          <pre
            tabindex="0"
            aria-label="What it prints"
          ><output id="output">Press “Run”: this page runs these lines, not a recording of them.</output></pre>
        </div>
      </div>
      <p>
        Options come in shuffled order, so taking the first every time is answering at random: one
        seed names a place, another gives <code>null</code>, too close to call.
      </p>
    </section>
    <section aria-labelledby="next">
      <h2 id="next">Where to go from here</h2>
      ${cardList(site, [
        ['docs/engine/', 'The engine', 'Every import, event, selector and function'],
        ['docs/embed/', 'The element', 'Attributes, events, styling, recipes'],
        ['docs/authoring/', 'A bank of your own', 'From idea to embedded in an afternoon'],
        ['docs/cli/', 'The command line', 'Lint, simulate, preview, translate'],
        ['docs/performance/', 'Performance', 'Size and speed beside the alternatives'],
        ['docs/accessibility/', 'Accessibility', 'What was tested, and what wasn’t']
      ])}
    </section>`
})
