// A link to somebody's result opens the quiz of this page: that goes first then.
if (location.hash.startsWith('#cpq=')) {
  document.querySelector('#main')?.prepend(document.querySelector('#quiz')!)
}
