import { expect, test } from 'vitest'
import { html, raw } from '../../site/html.ts'

test('what is filled in is escaped, except markup', () => {
  expect(html`<p title="${'"'}">${'<b>&'}${html`<i>${1}</i>`}${raw('<hr>')}</p>`.text).toBe(
    '<p title="&#34;">&#60;b&#62;&#38;<i>1</i><hr></p>'
  )
})

test('lists are joined, and nothing stands for what is missing', () => {
  expect(html`${['a', html`<b>b</b>`]}${undefined}${false}${0}`.text).toBe('a<b>b</b>0')
})
