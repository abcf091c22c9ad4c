import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findWordPress } from '../../../scripts/setup/find-wordpress.mjs'
import { end } from '../../embedding/engines/end.ts'
import { freePort } from '../../embedding/engines/free-port.ts'

const found = findWordPress()

/** What these tests need and didn't find. Without it they are skipped. */
export const { missing } = found

/** A new WordPress with a database of its own. Both are gone once it's closed. */
export class WordPress {
  /** `http://127.0.0.1:…` */
  origin = ''
  readonly #folder = mkdtempSync(join(tmpdir(), 'sites-wordpress-'))
  readonly #site = join(this.#folder, 'site')
  readonly #socket = join(this.#folder, 'database.sock')
  readonly #log = join(this.#folder, 'php.log')
  readonly #processes: ChildProcess[] = []

  /**
   * @param unpack - Puts the plugin into a folder.
   * @param probe - The script that the pages begin with.
   */
  async open(unpack: (folder: string) => void, probe: string): Promise<void> {
    const port = await freePort()
    this.origin = `http://127.0.0.1:${port}`
    // Debian's package has links to libraries of other packages.
    cpSync(found.folder, this.#site, { recursive: true, dereference: true })
    rmSync(join(this.#site, 'wp-config.php'), { force: true })
    writeFileSync(join(this.#site, 'wp-config.php'), this.#config())
    writeFileSync(join(this.#site, 'probe.js'), probe)
    const forced = join(this.#site, 'wp-content/mu-plugins')
    mkdirSync(forced, { recursive: true })
    cpSync(join(import.meta.dirname, 'probe.php'), join(forced, 'probe.php'))
    unpack(join(this.#site, 'wp-content/plugins'))

    this.#openDatabase()
    this.#runPhp('install.php', this.#site, this.#socket)
    this.#start(found.php!, ['-S', `127.0.0.1:${port}`, '-t', this.#site])
    await this.#answers()
  }

  /** Turns the plugin off, as its owner would. */
  deactivate(): void {
    this.#runPhp('deactivate.php', this.#site)
  }

  /** Writes posts as an author. @returns Their addresses. Both by title. */
  write(posts: Record<string, string>): Record<string, string> {
    return JSON.parse(this.#runPhp('write.php', this.#site, JSON.stringify(posts)))
  }

  /** What PHP has complained about so far, by line. */
  complaints(): string[] {
    return existsSync(this.#log) ? readFileSync(this.#log, 'utf8').split('\n') : []
  }

  async close(): Promise<void> {
    for (const child of this.#processes.toReversed()) await end(child)
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #openDatabase(): void {
    const data = join(this.#folder, 'data')
    const asRoot = process.getuid?.() === 0 ? ['--user=root'] : []
    execFileSync(
      found.databaseInstaller!,
      [
        '--no-defaults',
        `--datadir=${data}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        ...asRoot
      ],
      { stdio: 'pipe' }
    )
    this.#start(found.database, [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${this.#socket}`,
      `--pid-file=${join(this.#folder, 'database.pid')}`,
      '--skip-networking',
      ...asRoot
    ])
    const socket = `--socket=${this.#socket}`
    execFileSync(found.databaseAdmin!, [
      '--no-defaults',
      socket,
      '--user=root',
      '--wait=60',
      'ping'
    ])
  }

  #start(program: string, options: string[]): void {
    this.#processes.push(spawn(program, options, { stdio: 'ignore' }))
  }

  #runPhp(script: string, ...options: string[]): string {
    const file = join(import.meta.dirname, script)
    // It mails its owner.
    const noMail = ['-d', 'sendmail_path=/bin/true']
    return execFileSync(found.php!, [...noMail, file, ...options], { encoding: 'utf8' })
  }

  async #answers(): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      const response = await fetch(this.origin).catch(() => undefined)
      if (response?.ok) return
      await wait(100)
    }
    throw new Error(`WordPress didn't answer at ${this.origin}.`)
  }

  #config(): string {
    return `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${this.#socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${this.origin}' );
define( 'WP_SITEURL', '${this.origin}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${this.#log}' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`
  }
}
