import { build, type Plugin } from 'vite'
import { expect, test } from 'vitest'
import { preactInUse } from '../../build/in-use/preact.ts'

/** Builds a module of one component, with as much of Preact as the quiz uses. */
function building(source: string): Promise<unknown> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === '/entry.tsx' ? id : undefined),
    load: (id) => (id === '/entry.tsx' ? source : undefined)
  }
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, preactInUse()],
    oxc: { jsx: { runtime: 'classic', pragma: 'h' } },
    build: { write: false, lib: { entry: '/entry.tsx', formats: ['es'] } }
  })
}

const component = (members: string) => `
  import { Component, h, render } from 'preact'
  class Screen extends Component { ${members} }
  export const show = (root) => render(h(Screen, null), root)`

test('a component with a state of its own is built', async () => {
  const source = component('state = { a: 1 }; render() { return <p>{this.state.a}</p> }')
  await expect(building(source)).resolves.toBeDefined()
})

test.each([
  ['componentDidMount', component('componentDidMount() {}')],
  ['componentWillUnmount', component('componentWillUnmount = () => {}')],
  ['componentDidCatch', component('componentDidCatch() {}')],
  ['ref=', component('render() { return <p ref={this.kept}>a</p> }')],
  ['dangerouslySetInnerHTML', component('render() { return <p dangerouslySetInnerHTML={a} /> }')],
  ['style=', component('render() { return <p style={this.look}>a</p> }')],
  ['<textarea', component('render() { return <textarea /> }')],
  ['hydrate', `import { h, hydrate } from 'preact'\nhydrate(h('p', null), document.body)`],
  ['createContext', `import { createContext } from 'preact'\nexport const a = createContext(1)`],
  ["'preact/hooks'", `export { useState } from 'preact/hooks'`]
])('no build has a %s, which Preact as it is built would never hear of', async (name, source) => {
  await expect(building(source)).rejects.toThrow(`${name}: in-use/preact.ts leaves out`)
})
