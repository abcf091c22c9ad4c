import { parseSync, type Plugin } from 'vite'

/** A part of XState that the quiz does not use: what its functions get as their bodies. */
interface Unused {
  feature: string
  /** Functions that nobody calls, by their paths: calling one throws. */
  uncalled: string
  /** Functions that are called in vain, and what is enough for them to do. */
  shortened?: Readonly<Record<string, string>>
}

/** A path is the names of the class or the functions around a function, and its own. */
const unused: readonly Unused[] = [
  {
    feature: 'actors that an actor invokes, spawns, stops or sends to',
    uncalled: `
      createDoneActorEvent createInvokeId resolveReferencedActor createSystem._set createSystem.get
      createSystem.getAll Actor._stop Actor.stop Actor.constructor.stopChild resolveSpawn
      executeSpawn spawnChild resolveStop unregisterRecursively executeStop resolveSendTo
      retryResolveSendTo executeSendTo sendTo sendParent`,
    shortened: { 'createSpawner': '', 'StateNode.invoke': 'return []' }
  },
  {
    feature: 'delays and timers',
    uncalled: `
      createAfterEvent createScheduledEventId createSystem.schedule createSystem.cancel
      getDelayedTransitions resolveCancel executeCancel cancel`,
    shortened: {
      'createSystem.cancelAll': '',
      'createSystem.start': '',
      'StateNode.after': 'return []'
    }
  },
  {
    feature: 'events that are raised or emitted, logs, and actions that queue others',
    uncalled: `
      resolveRaise executeRaise raise resolveEmit executeEmit emit Actor.constructor.emit Actor.on
      resolveEnqueueActions enqueueActions resolveLog executeLog log`
  },
  {
    feature: 'final, parallel and history states, and routes',
    uncalled: `
      createDoneStateEvent resolveOutput isInFinalState getMachineOutput getChildren
      transitionParallelNode resolveHistoryDefaultTransition serializeHistoryValue checkAnd and
      stopChildren Actor._complete`,
    shortened: {
      formatRouteTransitions: '',
      getHistoryNodes: 'return []',
      isHistoryNode: 'return false',
      // Only parallel states enable two transitions at once.
      removeConflictingTransitions: 'return enabledTransitions'
    }
  },
  {
    feature: 'observers, inspection and the developer tools',
    uncalled: `
      devToolsAdapter getDevTools toObserver Actor.attachDevTools Actor.subscribe Actor.select
      createSystem.inspect createSystem.getSnapshot`,
    shortened: { 'createSystem.sendInspectionEvent': '' }
  },
  {
    feature: 'snapshots that are kept and restored, or matched, and machines that are described',
    uncalled: `
      matchesState toStateValue pathToStateValue resolveStateValue isMachineSnapshot matches hasTag
      getMeta toJSON getPersistedSnapshot persistContext Actor.getPersistedSnapshot Actor.toJSON
      StateNode.definition StateNode.toJSON StateNode.on toSerializableAction StateMachine.provide
      StateMachine.resolveState StateMachine.microstep StateMachine.definition StateMachine.toJSON
      StateMachine.getPersistedSnapshot StateMachine.restoreSnapshot`
  },
  {
    feature: 'what `setup` offers besides a machine',
    uncalled: '',
    shortened: {
      setup: `return {
        createMachine: (config) => createMachine(config, { actors, actions, guards, delays })
      }`
    }
  }
]

/** The new body of each function, by its path. */
const bodies = new Map(
  unused.flatMap(({ uncalled, shortened = {} }) => [
    ...uncalled
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((path) => [path, "throw Error('Left out of XState')"] as const),
    ...Object.entries(shortened)
  ])
)

/** Something of a syntax tree. */
type Branch = { [member: string]: unknown } & {
  type: string
  start: number
  end: number
  id?: { name: string } | null
  key?: { name?: string }
  init?: Branch | null
  value?: Branch
  body?: Branch
}

interface Found {
  path: string
  /** The braces around its body. */
  start: number
  end: number
}

/** Every function of a source that has a name, or is kept under one. */
function functionsOf(source: string): Found[] {
  const found: Found[] = []
  const visit = (branch: unknown, around: string, name?: string): void => {
    if (Array.isArray(branch)) for (const one of branch) visit(one, around)
    if (typeof (branch as Branch | null)?.type !== 'string') return
    const { type, id, key, init, value, body, ...rest } = branch as Branch
    const own = id?.name ?? name
    const path = [around, own].filter(Boolean).join('.')
    if (type === 'VariableDeclarator') return visit(init, around, own)
    if (type === 'Property' || type === 'MethodDefinition') return visit(value, around, key?.name)
    if (/Function/.test(type) && own && body?.type === 'BlockStatement') {
      found.push({ path, start: body.start, end: body.end })
    }
    const inside = /Function|^Class(Declaration|Expression)$/.test(type) ? path : around
    for (const part of [init, value, body, ...Object.values(rest)]) visit(part, inside)
  }
  visit(parseSync('xstate.js', source).program, '')
  return found.sort((a, b) => a.start - b.start)
}

/**
 * Leaves out of XState what the quiz does not use: two fifths of it. What would need a part that
 * is left out throws an error that says so, and a test plays the quiz with and without.
 */
export function xstateInUse(): Plugin {
  const missing = new Set(bodies.keys())
  return {
    name: 'xstate-in-use',
    transform: {
      filter: { id: /\/xstate\/dist\/.+\.esm\.js$/ },
      handler(source) {
        let code = source
        for (const { path, start, end } of functionsOf(source).reverse()) {
          const body = bodies.get(path)
          if (body === undefined) continue
          missing.delete(path)
          code = `${code.slice(0, start)}{ ${body} }${code.slice(end)}`
        }
        return { code, map: null }
      }
    },
    buildEnd(error) {
      if (error || missing.size === 0) return
      const names = [...missing].join(', ')
      this.error(`XState was rewritten: it has no ${names}. Mend the lists in xstate-in-use.ts.`)
    }
  }
}
