import manifest from '../package.json' with { type: 'json' }
import { yourSite } from './your-site.ts'

/** Where the site will be. */
export interface Address {
  /** Path of the site's root on its host, with a slash at both ends: `/` or `/career-path-quiz/`. */
  base: string
  /** Origin of its host, `https://…` without a slash at the end; undefined if it isn't known. */
  origin: string | undefined
}

/** Files that the bundler named, by the names they have in `site/client`. */
export interface Assets {
  style: string
  scripts: ReadonlyMap<string, string>
}

/** What every page is made from. */
export interface Site extends Address {
  assets: Assets
}

/** The folder with the scripts of this version, below the root. */
export const scriptFolder = `quiz/${manifest.version}/`

export const repository = manifest.homepage.replace(/#.*/, '')

/** The path of something on the site, for links. */
export const pathTo = ({ base }: Address, path: string): string => base + path

/** The address of something on the site for other sites; undefined if ours isn't known. */
export const addressOf = ({ base, origin }: Address, path: string): string | undefined =>
  origin && origin + base + path

/** Address of a file of the package on a CDN, which never changes once it's published. */
export const cdnAddress = (file: string): string =>
  `https://cdn.jsdelivr.net/npm/${manifest.name}@${manifest.version}/dist/${file}`

/** The folder of the scripts as the snippets name it: on this site, or on one still to be named. */
export const snippetFolder = (site: Address): string =>
  (addressOf(site, scriptFolder) ?? yourSite + scriptFolder).replace(/\/$/, '')

/** The quiz that needs no script, beside the one that does. */
export const plainPage = 'quiz/quiz.html'

/** The page that the snippets link to, for readers without scripts. */
export const snippetPage = (site: Address): string =>
  addressOf(site, plainPage) ?? yourSite + plainPage
