// @ts-nocheck -- The bench alone installs its package.
// H5P's standalone player, used as its documentation says.
void new globalThis.H5PStandalone.H5P(document.getElementById('quiz'), {
  h5pJsonPath: './h5p',
  // Straight into the page, which is lighter than its default, a frame.
  embedType: 'div',
  frameJs: './frame.bundle.js',
  frameCss: './h5p.css'
})
