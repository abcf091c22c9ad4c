import type { Plugin } from 'vite'
import { inUse, type Unused } from './plugin.ts'

const unused: readonly Unused[] = [
  {
    feature: 'actors that an actor invokes, spawns, stops or sends to, and the system of them',
    uncalled: `
      createDoneActorEvent createInvokeId resolveReferencedActor createSystem Actor._stop
      Actor.stop resolveSpawn executeSpawn spawnChild resolveStop unregisterRecursively
      executeStop resolveSendTo retryResolveSendTo executeSendTo sendTo sendParent
      StateMachine.start StateNode.invoke`,
    shortened: { 'Actor.send': 'this._send(event)' },
    known: {
      '*.invoke': '[]',
      'this._parent': 'undefined',
      'this._syncSnapshot': 'undefined',
      'this.systemId': 'undefined',
      'systemId': 'undefined',
      'inspect': 'undefined',
      'resolvedOptions': 'options',
      'this.options?.input': 'this.options.input',
      'this.logic.start': 'undefined',
      'this._actorScope': 'undefined',
      'actorScope.self': 'undefined'
    },
    cut: [
      'const { clock, logger, parent, …',
      'const resolvedOptions = …',
      'this.system = …',
      'this.system.start();',
      'this.sessionId = …',
      'this.id = id ?? this.sessionId;',
      'this.clock = …',
      'this.logger = …',
      'this._parent = parent;',
      'this._syncSnapshot = …',
      'this.src = …',
      'this.ref = …',
      'this._actorScope = …',
      'this.system._register(…',
      'this.system._unregister(…',
      'this.start = this.start.bind(this);',
      'system: actorScope.system',
      'spawn: createSpawner(…',
      'children: {}',
      'children: config.children',
      'children: Object.keys(spawnedChildren)…',
      'const spawnedChildren = {};',
      'actors: implementations?.actors ?? {}'
    ]
  },
  {
    feature: 'delays and timers',
    uncalled: `
      createAfterEvent createScheduledEventId getDelayedTransitions resolveCancel executeCancel
      cancel StateNode.after`,
    known: { '*.after': '[]' },
    cut: ['this.system.scheduler.cancelAll(this);', 'delays: implementations?.delays ?? {}']
  },
  {
    feature: 'events that are raised or emitted, logs, and other actions than named assignments',
    uncalled: `
      resolveRaise executeRaise raise resolveEmit executeEmit emit Actor.on resolveEnqueueActions
      enqueueActions resolveLog executeLog log`,
    shortened: {
      resolveActionsAndContext:
        'return resolveAndExecuteActionsWithContext(currentSnapshot, event, actorScope, actions)'
    },
    known: {
      'internalQueue.length': '0',
      'actorScope.actionExecutor': 'undefined',
      "typeof assignment === 'function'": 'true'
    },
    cut: [
      "if (!resolvedAction || !('resolve' in resolvedAction)) …",
      "if ('retryResolve' in builtinAction) …",
      "if ('execute' in builtinAction) …",
      'if (actions) …',
      'const originalExecutor = …',
      'actorScope.actionExecutor = …',
      '{ actorScope.actionExecutor = originalExecutor; }',
      'let deferredFn;',
      'while (deferredFn = …',
      'this._deferred = [];',
      'this.eventListeners…'
    ]
  },
  {
    feature: 'guards that are made of others, and transitions by the beginning of an event',
    cut: ['catch (err) { const guardType = …'],
    known: {
      "typeof resolved !== 'function'": 'false',
      "!('check' in resolved)": 'true'
    },
    shortened: { getCandidates: 'return stateNode.transitions.get(receivedEventType) ?? []' }
  },
  {
    feature: 'states within states, final, parallel and history states, and routes',
    uncalled: `
      createDoneStateEvent resolveOutput isInFinalState getMachineOutput getChildren
      transitionParallelNode resolveHistoryDefaultTransition serializeHistoryValue checkAnd and
      stopChildren Actor._complete StateMachine.getStateNodeById`,
    shortened: {
      formatRouteTransitions: '',
      resolveTarget: `return targets?.map((target) =>
        getStateNode(stateNode.parent ?? stateNode, target.replace('.', ''))
      )`,
      // Only parallel states enable two transitions at once.
      removeConflictingTransitions: 'return enabledTransitions',
      isAtomicStateNode: 'return stateNode.parent',
      getStateValue: 'return stateNodes.find((node) => node.parent)?.key',
      // Whoever goes to another state leaves all there are but the root.
      computeExitSet: `return transitions.some((one) => one.target)
        ? [...stateNodeSet].filter((node) => node.parent)
        : []`,
      computeEntrySet: `for (const one of transitions) {
        for (const node of one.target ?? []) statesToEnter.add(node)
      }`,
      getInitialStateNodes: 'return [stateNode, stateNode.initial.target[0]]'
    },
    known: {
      "*.type === 'parallel'": 'false',
      "*.type === 'final'": 'false',
      "nextState.status === 'done'": 'false',
      "typeof stateValue === 'string'": 'true',
      'historyValue === currentSnapshot.historyValue': 'true',
      'changedHistory || historyValue': 'undefined',
      'currentSnapshot.historyValue': 'undefined',
      'this.config.history': 'undefined'
    },
    cut: [
      'if (stateNode.config.onDone) …',
      'for (const exitStateNode of statesToExit) …',
      'historyValue: config.historyValue || {}',
      'this.history = …',
      'this.output = …',
      "case 'done': …",
      'output: …'
    ]
  },
  {
    feature: 'actions on the way into a state or out of one, or within the machine',
    known: { '*.entry': '[]', '[...s.exit, …]': '[]' },
    cut: [
      'this.entry = …',
      'this.exit = …',
      'if (isInitial) { statesForDefaultEntry.add(…',
      'if (statesForDefaultEntry.has(…'
    ]
  },
  {
    feature: 'observers, inspection and the developer tools',
    uncalled: `
      devToolsAdapter getDevTools toObserver Actor.attachDevTools Actor.subscribe Actor.select`,
    known: { 'this.observers': '[]', 'this.observers.size': '0', 'this.options.devTools': 'false' },
    cut: [
      'this.observers = new Set();',
      'this.system._sendInspectionEvent(…',
      'function addMicrostep(…',
      'addMicrostep(…',
      'const microsteps = [];',
      'microsteps'
    ]
  },
  {
    feature: 'snapshots that are kept and restored, or matched, and machines that are described',
    uncalled: `
      matchesState toStateValue pathToStateValue resolveStateValue isMachineSnapshot
      getPersistedSnapshot persistContext Actor.getPersistedSnapshot Actor.toJSON
      StateNode.definition StateNode.toJSON StateNode.on StateNode.events StateNode.ownEvents
      toSerializableAction StateMachine.provide StateMachine.resolveState StateMachine.microstep
      StateMachine.definition StateMachine.toJSON StateMachine.getPersistedSnapshot
      StateMachine.restoreSnapshot`,
    known: {
      'options?.snapshot ?? options?.state': 'undefined',
      'persistedState': 'undefined'
    },
    cut: [
      'matches: …',
      'hasTag: …',
      'getMeta: …',
      'toJSON: …',
      'tags: …',
      'meta: …',
      'description: …',
      'this.meta = …',
      'this.description = …',
      'this.tags = …',
      'this.version = …',
      'this.schemas = …',
      'this.states = this.root.states;',
      'this.events = …',
      'this.__xstatenode = true;',
      'this.getPersistedSnapshot = …',
      'this.restoreSnapshot = …'
    ]
  },
  {
    feature: 'events of the machinery itself: stopping, and errors of other actors',
    known: {
      '*.type === XSTATE_STOP': 'false',
      'isErr': 'false'
    },
    cut: [
      "if (nextSnapshot.status !== 'active') …",
      'this.options = { …',
      'const isErr = …',
      'catch (e) { throw e; }',
      'const maxIterations = …',
      'let iterationCount = 0;',
      'iterationCount++;'
    ]
  },
  {
    feature: 'what `setup` offers besides a machine',
    shortened: {
      setup: `return {
        createMachine: (config) => createMachine(config, { actors, actions, guards, delays })
      }`
    }
  }
]

/** Three quarters of XState are left out: a test plays the quiz with and without. */
export const xstateInUse = (): Plugin => inUse('xstate', /\/xstate\/dist\/.+\.esm\.js$/, unused)
