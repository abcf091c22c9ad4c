import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from './find-program.mjs'

/**
 * A WordPress and the programs that run it.
 *
 * @returns The paths of what was found, and the names of what wasn't.
 */
export function findWordPress() {
  const found = {
    /** Debian's package puts it there. */
    folder: process.env['WORDPRESS_PATH'] ?? '/usr/share/wordpress',
    php: findProgram('php'),
    database: findProgram('mariadbd') ?? '/usr/sbin/mariadbd',
    databaseAdmin: findProgram('mariadb-admin'),
    databaseInstaller: findProgram('mariadb-install-db')
  }
  const { folder, php, database, databaseAdmin, databaseInstaller } = found
  const missing = [
    ...(php ? [] : ['PHP']),
    ...(databaseAdmin && databaseInstaller && existsSync(database) ? [] : ['MariaDB']),
    ...(existsSync(join(folder, 'wp-load.php')) ? [] : ['WordPress'])
  ]
  return { ...found, missing }
}
