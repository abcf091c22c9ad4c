// @ts-nocheck -- Its package is installed by the bench alone.
// The next item that jsCAT chooses from banks of several sizes: milliseconds each, as JSON.
import jscat from '@bdelab/jscat'

const { Cat } = jscat
const sizes = JSON.parse(process.argv[2])
const chosen = 12

/** Items of the two-parameter model, spread over the abilities that occur. */
const itemsOf = (size) =>
  Array.from({ length: size }, (_, index) => ({
    id: `item-${index}`,
    a: 1 + (index % 7) / 5,
    b: ((index * 37) % 600) / 100 - 3,
    c: 0,
    d: 1
  }))

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]

function next(size) {
  const cat = new Cat({ method: 'EAP', itemSelect: 'MFI', randomSeed: 'bench' })
  let left = itemsOf(size)
  const times = []
  for (let asked = 0; asked < chosen; asked++) {
    const start = performance.now()
    const { nextStimulus, remainingStimuli } = cat.findNextItem(left)
    cat.updateAbilityEstimate(nextStimulus, asked % 2)
    times.push(performance.now() - start)
    left = remainingStimuli
  }
  return median(times)
}

next(30)
console.log(JSON.stringify(sizes.map((items) => ({ items, next: next(items) }))))
