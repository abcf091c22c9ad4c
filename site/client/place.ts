// The address holds someone's result. The quiz shows it, so it goes first.
if (location.hash.startsWith('#cpq=')) {
  document.querySelector('#main')?.prepend(document.querySelector('#quiz')!)
}
