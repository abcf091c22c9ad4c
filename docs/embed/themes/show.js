// Shows the theme that the address names, and its style sheet as text.
const example = location.search.slice(1) || 'plain'
const current = document.querySelector(`nav a[href="?${CSS.escape(example)}"]`)
if (current) {
  current.setAttribute('aria-current', 'page')
  document.querySelector('#theme')?.setAttribute('href', `${example}.css`)
  void fetch(`${example}.css`)
    .then((response) => response.text())
    .then((text) => document.querySelector('code')?.append(text))
}
