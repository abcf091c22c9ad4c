// Settings in the address of the frame: `?mode=full&theme=dark`. Not `src` and `links`: with them, any
// address could show other people's questions on this site.
const quiz = document.querySelector('career-path-quiz')
const settings = new URLSearchParams(location.search)
for (const name of ['mode', 'store', 'theme', 'lang', 'hide']) {
  const value = settings.get(name)
  if (value !== null) quiz?.setAttribute(name, value)
}

// Sends the height of the quiz to the surrounding page whenever it changes, and nothing else. A
// height isn't secret, so it goes to any origin. The surrounding page checks where messages come
// from.
if (window.parent !== window) {
  const sendHeight = () => {
    const { height } = document.body.getBoundingClientRect()
    window.parent.postMessage({ type: 'career-path-quiz:height', height: Math.ceil(height) }, '*')
  }
  new ResizeObserver(sendHeight).observe(document.body)
}
