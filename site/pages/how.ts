import { modes } from '../../src/adaptive/stop.ts'
import type { Bank, Item, Link } from '../../src/bank/types.ts'
import { html, type Html } from '../html.ts'
import type { Page } from '../layout.ts'
import { pathTo, repository, type Site } from '../site.ts'

/** What the pages about themes need beside the bank: what each theme says, in our words. */
export type Themes = Readonly<Record<string, string>>

/** The page that shows every item with its weights, themes and sources. */
export function howPage(site: Site, bank: Bank, themes: Themes): Page {
  const { quick, full } = modes
  const percent = (chance: number) => `${Math.round(100 * chance)}%`
  return {
    path: 'how/',
    title: 'How it decides: every question, weight and source',
    description: `All ${bank.items.length} questions of the quiz with their weights, the themes they rest on and where those come from, and how answers become a result.`,
    scripts: ['how.ts'],
    body: html`<h1>How it decides</h1>
      <p class="lede">
        Nothing here is secret. Below is every question with every weight. Reading them before you
        take the quiz makes your result a little less yours.
      </p>
      <div class="prose">
        <section>
          <h2>An answer is evidence, not a point</h2>
          <p>
            Each option has a weight for each of ${listOf(bank.tracks.map(({ work }) => work))}. The
            higher the weight, the more often people drawn to that work choose the option. The quiz
            keeps a probability for every mix of the three, and each answer moves it. It allows for
            slips, and for people who answer without much of a pattern.
          </p>
        </section>
        <section>
          <h2>The next question is the one that tells the most</h2>
          <p>
            It works out how much each remaining question would tell, in bits, given your answers so
            far. It draws from the three best, so that no two sessions are alike, and keeps the
            ${bank.facets?.length ?? 0} areas below in balance.
          </p>
        </section>
        <section>
          <h2>It stops when it’s sure, or when it has asked enough</h2>
          <p>
            The quick quiz asks at least ${quick.min} questions and stops once one track is
            ${percent(quick.confident)} likely to come first, or after ${quick.max}. The full one
            asks ${full.min} to ${full.max} and wants ${percent(full.confident)}.
          </p>
        </section>
        <section>
          <h2>It claims only what the answers support</h2>
          <p>
            One track by name, one of two, or “too close to call.” A result that a single swapped
            answer would overturn isn’t called clear. What you do today, which days you’d swap for,
            and everything asked after the result never move it.
          </p>
        </section>
      </div>
      <section class="plots">
        <h2>How well that works</h2>
        <p>
          We don’t know yet for real people. With simulated ones, this is how often the chance it
          states was true: points on the line are honest, points below it are overconfident.
          <a href="${pathTo(site, 'how/report/')}">The technical report</a> has all figures,
          assumptions, and the gates that weren’t met.
        </p>
        <figure>
          <img
            src="${pathTo(site, 'docs/assessment/calibration.svg')}"
            alt="Six plots of the stated chance against how often it was true"
            loading="lazy"
          />
        </figure>
      </section>
      <section id="items">
        <h2>All ${bank.items.length} questions</h2>
        <form class="filter" data-script hidden role="search">
          <p>
            <label for="search">Find</label
            ><input id="search" type="search" placeholder="a word, or a theme such as T12" />
          </p>
          <p class="row">
            <button type="button" id="open">Open all</button> <span role="status"></span>
          </p>
        </form>
        ${(bank.facets ?? [{ id: undefined, name: undefined }]).map(
          (facet) =>
            html`<section class="facet" aria-labelledby="facet-${facet.id}">
              <h3 id="facet-${facet.id}">${facet.name ?? facet.id}</h3>
              ${bank.items.filter((item) => item.facet === facet.id).map((item) => itemDetails(bank, item, themes))}
            </section>`
        )}
      </section>
      <section id="unscored">
        <h2>Asked, but never scored</h2>
        <p>These shape how the result and its advice are worded. None of them moves the result.</p>
        ${unscored(bank)}
      </section>
      <section id="themes">
        <h2>Themes and sources</h2>
        <p>
          What the sources say about the three paths, in our own words.
          <a href="${repository}/blob/main/questions/README.md">How items are written</a>.
        </p>
        ${Object.entries(themes).map(([id, text]) => theme(bank, id, text))}
      </section>`
  }
}

const listOf = (texts: readonly string[]) => new Intl.ListFormat('en').format(texts)

const signed = (weight: number) => (weight > 0 ? `+${weight}` : String(weight).replace('-', '−'))

const formats = {
  triad: 'Pick one of three',
  quad: 'Pick one of four',
  tradeoff: 'Five steps between two'
}

function itemDetails(bank: Bank, item: Item, themes: Themes): Html {
  const { id, stem, options, format, extension } = item
  const used = [...new Set([...(item.themes ?? []), ...options.flatMap((one) => one.themes ?? [])])]
  return html`<details class="item" id="${id}">
    <summary>${stem}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label="Options and weights">
      <table>
        <thead>
          <tr>
            <th scope="col">Option</th>
            ${bank.tracks.map(({ work }) => html`<th scope="col" class="weight">${work}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${options.map(
            ({ text, weights, evidence }) =>
              html`<tr>
                <td>${text}${evidence && html`<small>${evidence}</small>`}</td>
                ${bank.tracks.map(
                  (track) =>
                    html`<td class="weight" data-weight="${weights[track.id]}">
                      ${signed(weights[track.id]!)}
                    </td>`
                )}
              </tr>`
          )}
        </tbody>
      </table>
    </div>
    <p class="quiet">
      ${formats[format]}.
      ${
        used.length > 0 &&
        html`Themes:
        ${used.map((name, index) => html`${index > 0 && ', '}<a href="#${name}" title="${themes[name]}">${name}</a>`)}.`
      }${extension && ' The scene goes beyond the sources.'}
      <a href="#${id}"><code>${id}</code></a>
    </p>
  </details>`
}

function unscored(bank: Bank): Html {
  const groups: { title: string; items: { stem: string; options: readonly string[] }[] }[] = [
    { title: 'Where you are now', items: stems(bank.now) },
    { title: 'Follow-ups', items: stems(bank.followUps) },
    {
      title: 'Days, shown without their titles',
      items: (bank.days ?? []).map(({ text }) => ({ stem: text, options: [] }))
    },
    {
      title: 'What you’ve practiced',
      items: (bank.readiness?.items ?? []).map(({ stem }) => ({
        stem,
        options: bank.readiness!.options.map(({ text }) => text)
      }))
    },
    { title: 'Where you look first', items: stems(bank.leadership?.items) },
    { title: 'Your situation', items: stems(bank.situation) }
  ]
  return html`${groups
    .filter(({ items }) => items.length > 0)
    .map(
      ({ title, items }) =>
        html`<details>
          <summary>${title} <span class="quiet">${items.length}</span></summary>
          <ul>
            ${items.map(({ stem, options }) => html`<li>${stem}${options.length > 0 && html` <small>${options.join(' · ')}</small>`}</li>`)}
          </ul>
        </details>`
    )}`
}

const stems = (
  items: readonly { stem: string; options: readonly { text: string }[] }[] | undefined
) => (items ?? []).map(({ stem, options }) => ({ stem, options: options.map(({ text }) => text) }))

function theme(bank: Bank, id: string, text: string): Html {
  const items = bank.items.filter((item) =>
    [item, ...item.options].some((one) => one.themes?.includes(id))
  )
  const sources = (bank.links ?? []).filter((link) => link.themes?.includes(id))
  return html`<details class="theme" id="${id}">
    <summary><b>${id}</b> ${text}</summary>
    ${
      sources.length > 0 &&
      html`<h4>Sources</h4>
        <ul>
          ${sources.map(source)}
        </ul>`
    }
    ${
      items.length > 0 &&
      html`<h4>Questions</h4>
        <ul>
          ${items.map((item) => html`<li><a href="#${item.id}">${item.stem}</a></li>`)}
        </ul>`
    }
  </details>`
}

const source = ({ title, url, source: by, date }: Link) =>
  html`<li>
    <a href="${url}" rel="noopener">${title}</a>
    <small>${[by, date].filter(Boolean).join(', ')}</small>
  </li>`
