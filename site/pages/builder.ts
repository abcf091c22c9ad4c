import german from '../../questions/bank.de.json' with { type: 'json' }
import spanish from '../../questions/bank.es.json' with { type: 'json' }
import type { Bank } from '../../src/bank/types.ts'
import { modes } from '../../src/adaptive/stop.ts'
import type { attributeValues } from '../../widget/host/attributes.ts'
import { sectionNames } from '../../widget/result/sections.ts'
import { html, type Html } from '../html.ts'
import { yourSite } from '../your-site.ts'
import { cdnAddress, pathTo, snippetFolder, snippetPage, type Site } from '../site.ts'
import { sentenceFor, snippet, styleRule } from '../snippet.ts'

/** What the values of an attribute mean, the default first. */
const choices: Record<keyof typeof attributeValues, Record<string, string>> = {
  mode: {
    quick: `quick: ${modes.quick.min} to ${modes.quick.max} questions`,
    full: `full: ${modes.full.min} to ${modes.full.max} questions`
  },
  theme: { auto: 'like the page', light: 'light', dark: 'dark' },
  store: {
    local: 'until the reader deletes them',
    session: 'until the tab is closed',
    none: 'not at all'
  }
}

/** A default isn't written into the tag, so its value is empty. */
const select = (name: keyof typeof choices, label: string) =>
  html`<p>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${Object.entries(choices[name]).map(
        ([value, text], index) => html`<option value="${index ? value : ''}">${text}</option>`
      )}
    </select>
  </p>`

interface Field {
  name: string
  label: string
  value?: string
  type?: 'url' | 'text'
  placeholder?: string
}

const field = ({ name, label, value = '', type = 'text', placeholder }: Field) =>
  html`<p>
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      ${placeholder && html` placeholder="${placeholder}"`}
    />
  </p>`

/** The section in which someone makes the two lines for their page. Without scripts, it shows them. */
export function builder(site: Site, bank: Bank): Html {
  const folder = snippetFolder(site)
  const page = snippetPage(site)
  const sentence = sentenceFor(bank.title, modes.quick.max)
  const lines = snippet({ sentence, page, script: `${folder}/autoload.js` })
  return html`<section class="builder" id="embed" aria-labelledby="embed-title">
    <h2 id="embed-title">Put it into your own post</h2>
    <p class="lede">
      Two lines and a CSS rule. The quiz takes on your font and your light or dark colors. Feeds,
      email and readers without scripts see the sentence.
    </p>
    <div class="code">
      <pre tabindex="0" aria-label="The two lines"><code id="lines">${lines}</code></pre>
      <p class="row" data-script hidden>
        <button type="button" data-copies="#lines">Copy the two lines</button>
        <span role="status"></span>
      </p>
      <p>And in your style sheet, so that nothing moves when the quiz appears:</p>
      <pre
        tabindex="0"
        aria-label="The rule for your style sheet"
      ><code id="rule">${styleRule()}</code></pre>
      <p class="row" data-script hidden>
        <button type="button" data-copies="#rule">Copy the rule</button>
        <span role="status"></span>
      </p>
    </div>
    <form data-script hidden>
      ${!site.origin && field({ name: 'site', label: 'Address of your site', type: 'url', placeholder: yourSite })}
      <div class="fields">
        <p>
          <label for="source">Where the script comes from</label>
          <select id="source" name="source">
            <option value="${folder}">${site.origin ? 'this site' : 'your site'}</option>
            <option value="${cdnAddress('').replace(/\/$/, '')}">
              npm, through a CDN (once published)
            </option>
            <option value="">another folder</option>
          </select>
        </p>
        <p>
          <label for="file">Load</label>
          <select id="file" name="file">
            <option value="autoload.js">the quiz when a reader comes near</option>
            <option value="career-path-quiz.js">everything at once, from one file</option>
          </select>
        </p>
        ${select('mode', 'Length')} ${select('theme', 'Colors')}
        <p>
          <label for="lang">Language</label>
          <select id="lang" name="lang">
            <option value="" data-sentence="${sentence}">the page’s</option>
            <option value="en" data-sentence="${sentence}">English</option>
            <option value="es" data-sentence="${sentenceFor(spanish.title, modes.quick.max, 'es')}">
              Spanish
            </option>
            <option value="de" data-sentence="${sentenceFor(german.title, modes.quick.max, 'de')}">
              German
            </option>
          </select>
        </p>
        ${select('store', 'Keep answers')}
      </div>
      <p id="folder-field" hidden>
        <label for="folder">Folder with the script</label>
        <input id="folder" name="folder" type="url" placeholder="https://" />
      </p>
      <fieldset>
        <legend>Accent</legend>
        <p class="check">
          <label><input type="checkbox" name="accent" /> My own accent color</label>
        </p>
        <div class="fields" id="accents" hidden>
          <p>
            <label for="light">On light pages</label
            ><input id="light" name="light" type="color" value="#0b5d63" />
            <span class="contrast" data-for="light"></span>
          </p>
          <p>
            <label for="dark">On dark pages</label
            ><input id="dark" name="dark" type="color" value="#7fd0c7" />
            <span class="contrast" data-for="dark"></span>
          </p>
        </div>
      </fieldset>
      <details>
        <summary>Words, links and your own HTML</summary>
        <div class="fields">
          ${field({ name: 'sentence', label: 'Sentence for readers without scripts', value: sentence })}
          ${field({ name: 'page', label: 'Page with the quiz, which the sentence links to', type: 'url', value: page })}
          ${field({ name: 'links', label: 'Your own links (address of a list)', type: 'url', placeholder: 'https://…/links.json' })}
          ${field({ name: 'src', label: 'Your own questions (address of a bank)', type: 'url', placeholder: 'https://…/bank.json' })}
          ${field({ name: 'intro', label: 'Above the quiz' })}
          ${field({ name: 'after', label: 'Below the result', placeholder: 'I coach engineers at this point.' })}
          ${field({ name: 'after-text', label: 'Link below the result: its words', placeholder: 'Let’s talk.' })}
          ${field({ name: 'after-url', label: 'Link below the result: its address', type: 'url', placeholder: 'https://' })}
        </div>
        <fieldset>
          <legend>Leave out of the result</legend>
          <p class="checks">
            ${sectionNames.map((name) => html`<label><input type="checkbox" name="hide" value="${name}" /> ${name}</label> `)}
          </p>
        </fieldset>
      </details>
    </form>
    <div data-script hidden>
      <h3>Preview</h3>
      <div id="preview" class="preview"></div>
      <p class="quiet">
        This is the quiz with your settings. It keeps no answers, and loads nothing from other
        sites, so your own links and questions don’t show here.
      </p>
    </div>
    <p>
      Keep the shape of the lines: no blank line and no indentation.
      <a href="${pathTo(site, 'docs/embed/')}">Recipes</a> for Jekyll, Hugo, WordPress, React, Vue
      and others, all settings, and what to do when something is wrong.
    </p>
  </section>`
}
