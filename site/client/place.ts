import { hashPrefix } from '../../widget/host/hash-prefix.ts'

// The address holds someone's result. The quiz shows it, so it goes first.
if (location.hash.startsWith(hashPrefix)) {
  document.querySelector('#main')?.prepend(document.querySelector('#quiz')!)
}
