import type { Bank } from '../../src/bank/types.ts'
import { modes } from '../../src/adaptive/stop.ts'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'
import { mapOf } from '../map.ts'
import { placeList } from '../place-list.ts'
import { placePath } from '../place-path.ts'
import { quizTag } from '../quiz-tag.ts'
import { pathTo, type Site } from '../site.ts'
import { builder } from './builder.ts'

/** The front page: the quiz, how to embed it, and what it is. */
export function frontPage(site: Site, bank: Bank): Page {
  const { min, max } = modes.quick
  return {
    path: '',
    title: 'Manager, engineer or specialist? An honest quiz for software engineers',
    description:
      'A three-minute quiz for software engineers: leading people, building or going deep? ' +
      'It says how sure it is, and gives you two things to try before you decide.',
    scripts: ['front.ts', 'builder.ts'],
    body: html`<section class="hero" aria-label="The quiz">
        <div class="pitch">
          <h1>Lead people, build, or go deep?</h1>
          <p class="lede">
            ${min} to ${max} questions, three minutes. You get a place on this map, how sure we are,
            and two things to try before you decide.
          </p>
        </div>
        <div class="take">${quizTag(site, bank)}</div>
        <div class="picture">
          ${mapOf(bank, { point: true, pathOf: (place) => pathTo(site, placePath(place)) })}
        </div>
      </section>
      ${builder(site, bank)}
      <section aria-labelledby="what">
        <h2 id="what">What it is, and what it isn’t</h2>
        <div class="three">
          ${[
            {
              title: 'It doubts in public',
              text: html`It says how sure it is, what speaks against it, and when it’s too close to
                call. <a href="${pathTo(site, 'how/')}">How it decides</a> shows every question,
                weight and source.`
            },
            {
              title: 'It keeps quiet',
              text: html`Answers stay on the device. No cookies, no tracking, no account, and no
              request but for its own files. “Erase everything” below the result means that.`
            },
            {
              title: 'It isn’t a test',
              text: html`No real person has been measured with it. It’s about what appeals to you,
                not what you’re good at, and it’s never for hiring or promotion.
                <a href="${pathTo(site, 'how/report/')}">What was measured</a>, with simulated
                people.`
            }
          ].map(
            ({ title, text }) =>
              html`<div>
                <h3>${title}</h3>
                <p>${text}</p>
              </div>`
          )}
        </div>
      </section>
      <section aria-labelledby="places">
        <h2 id="places">Seven places to end up</h2>
        ${placeList(site, bank)}
      </section>
      <section aria-labelledby="more">
        <h2 id="more">For you in particular</h2>
        <div class="three">
          <div>
            <h3>Writers</h3>
            <p>
              Ask your own questions: start with <code>npx career-path-quiz init my-quiz</code>.
              <a href="${pathTo(site, 'docs/authoring/')}">From idea to embedded in an afternoon</a
              >.
            </p>
          </div>
          <div>
            <h3>Developers</h3>
            <p>
              The engine is a typed XState machine without a page.
              <a href="${pathTo(site, 'developers/')}">Ten lines of it, running live</a>.
            </p>
          </div>
          <div>
            <h3>Skeptics</h3>
            <p>
              Figures, plots and every gate that wasn’t met:
              <a href="${pathTo(site, 'how/report/')}">the technical report</a>.
            </p>
          </div>
        </div>
      </section>`
  }
}
