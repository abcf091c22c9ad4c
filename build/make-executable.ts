import { chmod } from 'node:fs/promises'

// In a clone, npx runs this file, and a rebuild writes it without the permission.
await chmod(new URL('../dist/cli.js', import.meta.url), 0o755)
