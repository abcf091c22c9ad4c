// Writes wordpress-dist/career-path-quiz.zip: the plugin with the built quiz, to upload to a
// WordPress.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { bank } from '../questions/index.ts'
import { plainQuiz } from '../src/plain/plain-quiz.ts'

const root = new URL('../', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root))

const plugin = globSync('*', { cwd: new URL('wordpress/', root) })
const scripts = globSync('autoload*.js', { cwd: new URL('dist/', root) })

/** The page to which the quiz without scripts links: the one made for frames, beside its script. */
function fullQuiz(): Buffer {
  const page = read('docs/embed/frame/index.html').toString()
  const own = page
    .replace('src="../../../dist/career-path-quiz.js" async', 'src="autoload.js" type="module"')
    .replace(
      /<a href="https:\/\/YOUR-SITE\/[^]*?<\/a>/,
      '<a href="quiz.html">the page without scripts</a>'
    )
  if (/YOUR-SITE|dist\//.test(own)) throw new Error('docs/embed/frame/index.html has changed.')
  return Buffer.from(own)
}

const files = {
  ...Object.fromEntries(plugin.map((name) => [name, read(`wordpress/${name}`)])),
  LICENSE: read('LICENSE'),
  quiz: {
    ...Object.fromEntries(scripts.map((name) => [name, read(`dist/${name}`)])),
    'LICENSES.txt': read('dist/LICENSES.txt'),
    'quiz.html': Buffer.from(plainQuiz(bank, { full: './' })),
    'index.html': fullQuiz(),
    'frame.css': read('docs/embed/frame/frame.css'),
    'frame.js': read('docs/embed/frame/frame.js')
  }
}

mkdirSync(new URL('wordpress-dist', root), { recursive: true })
writeFileSync(
  new URL('wordpress-dist/career-path-quiz.zip', root),
  // Without the time of day, equal sources give an equal file.
  zipSync({ 'career-path-quiz': files }, { level: 9, mtime: '1980-01-01T12:00:00' })
)
