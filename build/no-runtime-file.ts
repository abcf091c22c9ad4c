import type { Plugin } from 'vite'

const helper = /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*["`][^"`]*rolldown-runtime[^"`]*["`];?/
const getter = /(\w+):\(\)=>([\w$]+)/g
const namespace = /(?<![\w$.])([\w$]+)\((\{(?:\w+:\(\)=>[\w$]+,?)+\})\)/g

/**
 * Does without the file that a bundler adds to several parts of a program: one function, which
 * makes an object of getters. Getters can be written as such, and a request is saved.
 */
export function noRuntimeFile(): Plugin {
  return {
    name: 'no-runtime-file',
    generateBundle(_, bundle) {
      for (const [path, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk') continue
        if (file.name === 'rolldown-runtime') delete bundle[path]
        const [statement, called] = helper.exec(file.code) ?? []
        if (!statement || !called) continue
        file.code = file.code
          .replace(statement, '')
          .replace(namespace, (whole, name: string, members: string) =>
            name === called ? members.replace(getter, 'get $1(){return $2}') : whole
          )
        file.imports = file.imports.filter((from) => !from.includes('rolldown-runtime'))
      }
    }
  }
}
