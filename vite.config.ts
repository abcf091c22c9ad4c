import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import type { BuildOptions } from 'vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { findEngines } from './scripts/setup/engines.mjs'
import { inCli, inScripts } from './build/bundle-packages.ts'
import { embedLint } from './build/embed-lint.ts'
import { onlyPackages } from './build/only-packages.ts'
import { shippedBank } from './build/shipped-bank.ts'
import { cliBuild, cliResolve } from './build/cli-build.ts'
import manifest from './package.json' with { type: 'json' }
import { embeddingProjects, siteProjects } from './tests/embedding/projects.ts'

const common: BuildOptions = {
  target: 'es2022',
  cssMinify: 'lightningcss',
  // The first browsers with `light-dark()`. For older ones it would be compiled into variables that
  // a page's own `color-scheme` can't reach.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  modulePreload: false,
  reportCompressedSize: false
}

/** `vite build`: the entry points of the package, for bundlers and for Node. */
const library: BuildOptions = {
  ...common,
  lib: {
    entry: {
      index: 'src/index.ts',
      questions: 'questions/index.ts',
      bank: 'src/lint/index.ts',
      simulate: 'src/simulate/index.ts',
      element: 'widget/element.ts',
      embed: 'widget/embed.ts',
      react: 'widget/react.ts'
    },
    formats: ['es']
  },
  // Bundlers minify it; until then it stays readable.
  minify: false,
  rolldownOptions: {
    external: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).map(
      (name) => new RegExp(`^${name}(/|$)`)
    ),
    output: {
      chunkFileNames: 'chunks/[name].js',
      minifyInternalExports: false,
      // Written here, because the bundler doesn't promise to keep a directive of the source.
      banner: ({ name }) => (name === 'react' ? "'use client'" : '')
    }
  }
}

// A page in another charset would garble anything but ASCII.
const minify = { compress: true, mangle: true, codegen: { asciiOnly: true } } as const

// Notes for bundlers would only make a finished script larger.
const comments = { annotation: false }

/** `vite build --mode one-file`: the whole quiz as one script. */
const oneFile: BuildOptions = {
  ...common,
  emptyOutDir: false,
  copyPublicDir: false,
  lib: { entry: 'widget/embed.ts', formats: ['iife'], name: 'unused' },
  rolldownOptions: {
    output: {
      format: 'iife',
      strict: true,
      entryFileNames: 'career-path-quiz.js',
      codeSplitting: false,
      comments,
      minify
    }
  }
}

/** One file holds one language. */
const english = {
  find: /^\.\/languages\/loaders\.ts$/,
  replacement: fileURLToPath(new URL('widget/languages/no-loaders.ts', import.meta.url))
}

/**
 * `vite build --mode autoload`: a small loader and, beside it, the chunks it imports. Their names
 * change with their content, so that no chunk ever meets one of another version.
 */
const autoload: BuildOptions = {
  ...common,
  emptyOutDir: false,
  copyPublicDir: false,
  // Not as an app: that would wrap each import() for browsers that can't preload modules.
  lib: { entry: 'widget/autoload.ts', formats: ['es'] },
  rolldownOptions: {
    output: {
      format: 'es',
      entryFileNames: 'autoload.js',
      chunkFileNames: 'autoload-[name]-[hash].js',
      comments,
      minify
    }
  }
}

const notice =
  `career-path-quiz ${manifest.version}. MIT license. Contains Preact (c) Jason Miller ` +
  'and XState (c) David Khourshid, both MIT license. Full texts: LICENSES.txt.'

/** One more than Vitest's default, as most tests spend their time waiting for a browser. */
const maxWorkers = '100%'

/** Tests that run in Node. Some of them look at the built files. */
const nodeTests: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'node',
    // Loading the engine and the bank anew for each file would take longer than most tests.
    isolate: false,
    // Many tests start a process or simulate people, on machines that may be busy.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/embedding/**', 'tests/package/**', 'tests/sites/**']
  }
}

/** Tests of the package as users get it: `npm run test:package`. */
const packageTests: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'package',
    include: ['tests/package/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The last test builds, and the others read the built files.
    fileParallelism: false
  }
}

/** Tests that need a real browser: focus, keys, layout, styles. */
function chromiumTests(executablePath: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name: 'chromium',
      include: ['tests/browser/**/*.test.{ts,tsx}'],
      // Pages that run in parallel share one clipboard.
      maxWorkers: 1,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        instances: [{ browser: 'chromium' }],
        provider: playwright({
          launchOptions: {
            executablePath,
            // Containers run as root and have no sandbox. The tests need no network.
            args: ['--no-sandbox', '--disable-background-networking']
          }
        })
      }
    }
  }
}

export default defineConfig(async ({ mode, command }) => {
  // Otherwise a caller's NODE_ENV decides: JSX for development, with paths of this machine in it.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  const plugins = [shippedBank()]
  const scriptTag = [...plugins, embedLint(inScripts, notice)]
  if (mode === 'one-file') {
    return { build: oneFile, resolve: { alias: [english] }, plugins: scriptTag }
  }
  if (mode === 'cli') {
    return {
      build: cliBuild,
      resolve: cliResolve,
      json: { stringify: false },
      plugins: [onlyPackages(inCli)]
    }
  }
  if (mode === 'autoload') return { build: autoload, plugins: scriptTag }
  if (!['test', 'embedding', 'package', 'sites'].includes(mode)) {
    return { build: library, json: { stringify: false }, plugins }
  }
  if (mode === 'package') return { test: { projects: [packageTests] } }
  const engines = await findEngines()
  if (mode === 'embedding') {
    return { test: { maxWorkers, projects: embeddingProjects(engines, 'everything') } }
  }
  if (mode === 'sites') return { test: { projects: siteProjects(engines) } }
  const { chromium } = engines
  if (!chromium) throw new Error('There is no Chromium to test with. "npm test" installs one.')
  return {
    plugins,
    test: {
      maxWorkers,
      projects: [nodeTests, chromiumTests(chromium), ...embeddingProjects(engines, 'a part')]
    }
  }
})
