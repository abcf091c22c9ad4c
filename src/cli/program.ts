import { Command, InvalidArgumentError, Option } from 'commander'
import { UsageError } from './errors.ts'
import type { ExitCode } from './exit-codes.ts'
import type { Io } from './io/io.ts'
import { packageVersion } from './package-root.ts'

/** A whole number, for options such as `--seed`. */
function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}

/** A port to listen on. */
function portNumber(text: string): number {
  const port = wholeNumber(text)
  if (port > 65_535) throw new InvalidArgumentError('Expected a port from 0 to 65535.')
  return port
}

const bankOption = () => new Option('--bank <file>', 'a bank file; without it the shipped bank')
const jsonOption = () => new Option('--json', 'print JSON')
const seedOption = () =>
  new Option('--seed <number>', 'repeat the same draws').argParser(wholeNumber)

/**
 * The table of contents: every command with its arguments. Each loads its own code when it runs, so
 * that none waits for what another needs.
 *
 * @param done - Receives the exit code of the command that ran.
 */
export function createProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('career-path-quiz')
    .description('Takes the quiz in the terminal. The commands are for authors of quizzes.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(io.stderr.columns ?? 80, 100)
    })
    .showHelpAfterError('(--help says more)')
    .version(packageVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .allowExcessArguments(true)
    // `lint FILE --json` is the JSON of lint, not of the quiz.
    .enablePositionalOptions()

  program
    .option('--mode <mode>', 'quick (about 12 questions) or full (about 23)', 'quick')
    .addOption(bankOption())
    .addOption(seedOption())
    .option('--keys <keys>', 'press these keys first, to resume')
    .option('--save <file>', 'keep the session in a file, and resume from it')
    .option('--more', 'also ask the optional parts after the result')
    .option('--plain', 'no screens: print questions one below the other')
    .addOption(new Option('--json', 'print the result as JSON'))
    .action(async (options: object, command: Command) => {
      const [unknown] = command.args
      if (unknown !== undefined) {
        const names = program.commands.map((each) => each.name())
        const isFile = /\.(?:json|ya?ml)$/i.test(unknown)
        throw new UsageError(
          `There is no command "${unknown}". Expected one of ${names.join(', ')}` +
            (isFile ? ', or --bank before the file to take its quiz.' : '; --help says more.')
        )
      }
      const { quizCommand } = await import('./quiz/quiz-command.ts')
      done(await quizCommand(io, options))
    })

  program
    .command('lint')
    .summary('check a bank file')
    .description(
      'Checks a bank file: structure, weights, wording, balance and links; or a list of links.\n' +
        'Exits with 0 if there are no errors, 1 if there are, 2 if the file can’t be read.'
    )
    .argument('<file>', 'JSON or YAML; - for standard input')
    .addOption(new Option('--bank <file>', 'the bank that a list of links is for'))
    .option('--fix', 'correct what is mechanical: outer spaces, missing ids of links')
    .option('--quiet', 'show errors only')
    .option('--all', 'print every finding; without it at most 100 of each rule')
    .addOption(jsonOption())
    .option('--sarif', 'print SARIF 2.1.0')
    .option('--github', 'print annotations for GitHub Actions')
    .action(async (file: string, options: object) => {
      const { lintCommand } = await import('./lint/lint-command.ts')
      done(await lintCommand(io, file, options))
    })

  program
    .command('simulate')
    .summary('try a bank on simulated people')
    .description('Simulates people who take the quiz and checks the results against the gates.')
    .argument('<file>', 'a bank file')
    .option('--against <other>', 'another bank file to compare with')
    .option('--people <number>', 'people in each world and mode', wholeNumber, 300)
    .option('--mode <mode>', 'quick or full; both if not given')
    .option('--world <world>', 'clean, messy or awful; all if not given')
    .option('--all', 'list the gates that are met, too')
    .addOption(seedOption())
    .addOption(jsonOption())
    .action(async (file: string, options: object) => {
      const { simulateCommand } = await import('./simulate/simulate-command.ts')
      done(await simulateCommand(io, file, options))
    })

  program
    .command('preview')
    .summary('see a bank in the browser')
    .description(
      'Serves the quiz with that bank on this machine only, and reloads it on every save.'
    )
    .argument('<file>', 'a bank file')
    .option('--port <number>', 'port to listen on; a free one if not given', portNumber)
    .addOption(new Option('--json', 'print the address as JSON'))
    .action(async (file: string, options: object) => {
      const { previewCommand } = await import('./preview/preview-command.ts')
      done(await previewCommand(io, file, options))
    })

  program
    .command('init')
    .summary('start a bank of your own')
    .description('Writes a small valid bank, ready for an editor that completes it.')
    .argument('<dir>', 'folder to write to')
    .option('--tracks <tracks>', 'the three tracks: "Analyst=finding answers, Engineer=…, …"')
    .option('--title <title>', 'title of the quiz')
    .option('--language <tag>', 'language of the texts', 'en')
    .option('--yaml', 'write YAML instead of JSON')
    .option('--force', 'overwrite files')
    .addOption(jsonOption())
    .action(async (folder: string, options: object) => {
      const { initCommand } = await import('./init/init-command.ts')
      done(await initCommand(io, folder, options))
    })

  program
    .command('links')
    .summary('make a list of links from a feed or a folder of posts')
    .description(
      'Reads a podcast feed (RSS, Atom; a file or an https address) or a folder of Jekyll, Hugo or ' +
        'Eleventy posts. Prints a list of links, and suggests tracks, themes and reasons to confirm.'
    )
    .argument('<source>', 'feed or folder; - for standard input')
    .addOption(bankOption())
    .option('--words <file>', 'words by track, to suggest tracks by; docs/cli.md shows one')
    .option('--out <file>', 'write the list to a file')
    .option('--url <address>', 'address of the site that the posts are on')
    .option('--site <kind>', 'jekyll, hugo or eleventy; detected if not given')
    .option('--source <name>', 'who publishes them')
    .option('--kind <kind>', 'episode, post, book or talk')
    .option('--yes', 'take all suggestions')
    .addOption(jsonOption())
    .action(async (source: string, options: object) => {
      const { linksCommand } = await import('./links/links-command.ts')
      done(await linksCommand(io, source, options))
    })

  program
    .command('report')
    .summary('print the result of saved answers')
    .description('Reads a file with answers, as the quiz saves it, and prints the result.')
    .argument('<responses>', 'a result or session file; - for standard input')
    .addOption(bankOption())
    .addOption(jsonOption())
    .action(async (file: string, options: object) => {
      const { reportCommand } = await import('./result/report-command.ts')
      done(await reportCommand(io, file, options))
    })

  program
    .command('translate')
    .summary('translate a bank')
    .description(
      'Prints a translation file to fill in. With --with it lists the differences between the bank ' +
        'and a translation file, or a translated bank: ids, weights, missing texts.'
    )
    .argument('<file>', 'a bank file')
    .argument('<lang>', 'language tag such as "es" or "pt-BR"')
    .option('--with <file>', 'compare with this translation or bank')
    .option('--apply', 'print the bank in that language; needs --with')
    .addOption(jsonOption())
    .action(async (file: string, language: string, options: object) => {
      const { translateCommand } = await import('./translate/translate-command.ts')
      done(await translateCommand(io, file, language, options))
    })

  program
    .command('plain')
    .summary('make a page of the quiz that needs no scripts')
    .description(
      'Prints the quiz of a bank as one page of plain HTML, for where no script runs. Its answers ' +
        'are links. It is coarser than the quiz with scripts.'
    )
    .argument('[file]', 'a bank file; the shipped bank if not given')
    .option('--full <address>', 'address of the quiz with scripts, to link to')
    .addOption(jsonOption())
    .action(async (file: string | undefined, options: { full?: string; json?: boolean }) => {
      const { plainCommand } = await import('./plain/plain-command.ts')
      done(await plainCommand(io, file, options))
    })

  program
    .command('calibrate')
    .summary('see what real answers say about a bank')
    .description(
      'Reads a folder of result files that people chose to send. Files NAME-1.json and NAME-2.json ' +
        'are of the same person; a subfolder is a group. Reports, and never changes the bank.'
    )
    .argument('<file>', 'a bank file')
    .argument('<folder>', 'folder of result files')
    .addOption(jsonOption())
    .action(async (file: string, folder: string, options: object) => {
      const { calibrateCommand } = await import('./calibrate/calibrate-command.ts')
      done(await calibrateCommand(io, file, folder, options))
    })

  // Commander would ignore extra files: `lint *.json` would check only the first.
  for (const command of program.commands) command.allowExcessArguments(false)
  return program
}
