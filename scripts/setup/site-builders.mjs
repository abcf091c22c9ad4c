import { installPackages, isRootOnDebian } from './debian.mjs'
import { findProgram } from './find-program.mjs'
import { findWordPress } from './find-wordpress.mjs'

/** Programs that build sites, and the Debian packages of each and its theme. */
const builders = { jekyll: ['jekyll', 'jekyll-theme-minima'], hugo: ['hugo'] }

/**
 * Installs Jekyll and Hugo if Debian packages can be installed.
 *
 * @throws Error that names those that are missing.
 */
export async function ensureSiteBuilders() {
  const lacking = findWordPress().missing.join(' and ')
  if (lacking) console.log(`Skipping the plugin for WordPress: there is no ${lacking}.`)
  const missing = Object.entries(builders).filter(([program]) => !findProgram(program))
  if (missing.length === 0) return
  const names = missing.map(([program]) => program).join(' and ')
  if (!isRootOnDebian()) throw new Error(`The tests of real sites need ${names}. Install them.`)
  console.log(`Installing ${names} …`)
  await installPackages(...missing.flatMap(([, packages]) => packages))
}
