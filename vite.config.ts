import { playwright } from '@vitest/browser-playwright'
import type { BuildOptions, Plugin } from 'vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { findEngines } from './scripts/setup/engines.mjs'
import { bankFacts } from './build/bank-facts.ts'
import { bankShapePlugin } from './build/bank-shape.ts'
import { cliBuild } from './build/cli-build.ts'
import { guestFile } from './build/embed-lint.ts'
import { preactInUse } from './build/in-use/preact.ts'
import { xstateInUse } from './build/in-use/xstate.ts'
import { inlined } from './build/inlined.ts'
import { anyShortName } from './build/short-names.ts'
import { noRuntimeFile } from './build/no-runtime-file.ts'
import { packedBank } from './build/packed-bank/plugin.ts'
import { longTextsFirst } from './build/texts-first.ts'
import manifest from './package.json' with { type: 'json' }
import { guestProjects, siteProjects } from './tests/embedding/projects.ts'

const common: BuildOptions = {
  target: 'es2022',
  cssMinify: 'lightningcss',
  // The first browsers with `light-dark()`. For older ones it would be rewritten into variables
  // that a page's own `color-scheme` cannot reach.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  modulePreload: false,
  reportCompressedSize: false
}

/** `vite build`: the doors of the package, for bundlers and for Node. */
const library: BuildOptions = {
  ...common,
  lib: {
    entry: {
      index: 'src/index.ts',
      questions: 'questions/index.ts',
      bank: 'src/lint/index.ts',
      simulate: 'src/simulate/index.ts',
      element: 'widget/element.ts',
      embed: 'widget/embed.ts'
    },
    formats: ['es']
  },
  // Whoever bundles it minifies it; whoever debugs it can read it.
  minify: false,
  rolldownOptions: {
    external: Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
    output: { chunkFileNames: 'chunks/[name].js', minifyInternalExports: false }
  }
}

const minify = { compress: true, mangle: true, codegen: { asciiOnly: true } } as const

/** `vite build --mode widget`: the script tag's file, with everything inside. */
const widget: BuildOptions = {
  ...common,
  emptyOutDir: false,
  copyPublicDir: false,
  rolldownOptions: {
    input: 'widget/embed.ts',
    output: {
      format: 'iife',
      strict: true,
      entryFileNames: 'career-path-quiz.js',
      codeSplitting: false,
      minify: { ...minify, mangleProps: { include: anyShortName } }
    }
  }
}

/** The parts of a quiz: each is a module and all that it needs and no earlier part has. */
const lazyParts = ['card', 'questions', 'result', 'texts', 'owner'].map((name, at, all) => ({
  name,
  priority: all.length - at,
  test: new RegExp(`/widget/lazy/${name}\\.ts$`)
}))

/**
 * `vite build --mode lazy`: a small loader and, beside it, the parts it fetches. Their names change
 * with what is in them, for no part may meet one of another version.
 */
const lazy: BuildOptions = {
  ...common,
  emptyOutDir: false,
  copyPublicDir: false,
  // A library, or each import would be wrapped for browsers that know no preloading.
  lib: { entry: 'widget/lazy/loader.ts', formats: ['es'] },
  rolldownOptions: {
    // Only the loader does anything of itself.
    treeshake: { moduleSideEffects: false },
    output: {
      format: 'es',
      entryFileNames: 'career-path-quiz.lazy.js',
      chunkFileNames: 'career-path-quiz.[name]-[hash].js',
      codeSplitting: { groups: lazyParts },
      minify
    }
  }
}

/** Children as arguments: as a member of the props each list of them would say that it is one. */
const shortJsx = {
  jsx: { runtime: 'classic', pragma: '_h', pragmaFrag: '_Fragment' },
  jsxInject: "import { Fragment as _Fragment, h as _h } from 'preact'"
} as const

const notice =
  `career-path-quiz ${manifest.version}. MIT licence. Contains Preact (c) Jason Miller ` +
  'and XState (c) David Khourshid, both MIT licence.'

/** What both builds for a script tag do. */
const guestPlugins = (inParts: boolean): Plugin[] => [
  bankFacts(),
  bankShapePlugin(),
  packedBank({ inParts }),
  preactInUse(),
  xstateInUse(),
  guestFile(['preact', 'xstate'], notice)
]

/** One more than Vitest would take: most tests wait for their browser most of the time. */
const maxWorkers = '100%'

/** Everything that needs no browser, the built files among it. */
const nodeTests: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/embedding/**', 'tests/sites/**']
  }
}

/** What only a real browser can tell: focus, keys, layout, styles. */
function chromiumTests(executablePath: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name: 'chromium',
      include: ['tests/browser/**/*.test.{ts,tsx}'],
      // Pages side by side would share one clipboard.
      maxWorkers: 1,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        instances: [{ browser: 'chromium' }],
        provider: playwright({
          launchOptions: {
            executablePath,
            // Containers run as root and lack the sandbox; the tests need nothing of the network.
            args: ['--no-sandbox', '--disable-background-networking']
          }
        })
      }
    }
  }
}

export default defineConfig(async ({ mode }) => {
  if (mode === 'widget')
    return {
      build: widget,
      oxc: shortJsx,
      plugins: [...guestPlugins(false), inlined(), longTextsFirst()]
    }
  if (mode === 'cli') return { build: cliBuild, json: { stringify: false } }
  if (mode === 'lazy')
    return { build: lazy, oxc: shortJsx, plugins: [noRuntimeFile(), ...guestPlugins(true)] }
  if (!['test', 'guest', 'sites'].includes(mode))
    return { build: library, json: { stringify: false }, plugins: [bankFacts(), bankShapePlugin()] }
  const engines = await findEngines()
  if (mode === 'guest') {
    return { test: { maxWorkers, projects: guestProjects(engines, 'everything') } }
  }
  if (mode === 'sites') return { test: { projects: siteProjects(engines) } }
  const { chromium } = engines
  if (!chromium) throw new Error('No Chromium to test with. "npm test" finds or installs one.')
  return {
    plugins: [bankFacts(), bankShapePlugin()],
    test: {
      maxWorkers,
      projects: [nodeTests, chromiumTests(chromium), ...guestProjects(engines, 'a part')]
    }
  }
})
