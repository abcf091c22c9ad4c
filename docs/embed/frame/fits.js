// For the surrounding page: gives each frame of the quiz the height it asks for. Accepts a message
// only from such a frame and from the origin in the frame's `src`.
window.addEventListener('message', ({ data, origin, source }) => {
  if (data?.type !== 'career-path-quiz:height') return
  for (const frame of document.querySelectorAll('iframe')) {
    if (!frame.matches('[data-career-path-quiz]')) continue
    if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) continue
    const height = Number(data.height)
    if (height > 0 && height < 20_000) frame.style.height = `${height}px`
  }
})
