// @ts-nocheck -- Its package is installed by the bench alone.
// H5P's standalone player, as its own documentation has it; `H5PStandalone` is theirs.
void new globalThis.H5PStandalone.H5P(document.getElementById('quiz'), {
  h5pJsonPath: './h5p',
  // Within the page, which is lighter than the frame it would have by itself.
  embedType: 'div',
  frameJs: './frame.bundle.js',
  frameCss: './h5p.css'
})
