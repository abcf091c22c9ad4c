import { readFileSync } from 'node:fs'
import { run } from './run.mjs'

/** Whether this process may install Debian packages. */
export function isRootOnDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/**
 * Installs Debian packages, quietly and without questions.
 *
 * @param {string[]} names
 */
export async function installPackages(...names) {
  const quietly = 'DEBIAN_FRONTEND=noninteractive apt-get -qq'
  await run('sh', ['-c', `${quietly} update > /dev/null`])
  await run('sh', [
    '-c',
    `${quietly} install -y --no-install-recommends ${names.join(' ')} > /dev/null`
  ])
}
