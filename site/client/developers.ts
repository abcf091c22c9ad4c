import { run } from 'virtual:readme-example'
import { reveal } from './reveal.ts'

reveal()

const code = document.querySelector('#example')!
const output = document.querySelector('#output')!
const seed = document.querySelector<HTMLInputElement>('#seed')!

seed.addEventListener('input', () => {
  code.textContent = code.textContent.replace(/seed: \d+/, `seed: ${seed.valueAsNumber || 0}`)
})
seed.form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const lines: string[] = []
  run(seed.valueAsNumber || 0, {
    log: (value) => lines.push(value === undefined ? 'undefined' : JSON.stringify(value, null, 2))
  })
  output.textContent = lines.join('\n')
})
