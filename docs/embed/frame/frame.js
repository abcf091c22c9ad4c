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
