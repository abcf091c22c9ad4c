import type { Plugin } from 'vite'
import { inUse, type Unused } from './plugin.ts'

const unused: readonly Unused[] = [
  {
    feature: 'queues of events: nobody sends one while another is being seen to',
    uncalled: `
      Actor._send Actor._process Actor._error Actor._stopProcedure Actor._reportError Actor.update
      Actor._initState Actor.symbolObservable`,
    shortened: {
      'Actor.constructor': `
        this.logic = logic
        this._snapshot = logic.getInitialSnapshot(undefined, options.input)`,
      'Actor.start': 'return this',
      'Actor.send': 'this._snapshot = this.logic.transition(this._snapshot, event)'
    },
    cut: ['const symbolObservable = …', 'const defaultOptions = …']
  },
  {
    feature: 'errors that an actor keeps as its state: whoever starts it or sends to it meets them',
    cut: ['status: …', 'error: …']
  },
  {
    feature: 'several states at a time, and what is needed to go from one set of them to another',
    uncalled: 'StateMachine._getPreInitialState StateNode.initial createInitEvent',
    shortened: {
      'StateMachine.getInitialSnapshot': `
        const context = this.config.context({ input })
        const first = this.root.states[this.config.initial]
        return createMachineSnapshot({ context, _nodes: [first] }, this)`,
      'StateMachine.transition': 'return macrostep(snapshot, event)',
      'macrostep': `
        let next = snapshot
        let found = selectTransitions(event, snapshot)
        while (found.length) {
          next = microstep(found, next, actorScope, event)
          found = selectEventlessTransitions(next, event)
        }
        return next`,
      'selectTransitions': 'return nextState.machine.getTransitionData(nextState, event)',
      'selectEventlessTransitions': `
        return (nextState._nodes[0].always ?? []).filter(({ guard }) =>
          evaluateGuard(guard, nextState.context, event, nextState)
        )`,
      'microstep': `
        const [{ actions, target }] = transitions
        const next = resolveActionsAndContext(currentSnapshot, event, actorScope, actions)
        return target ? cloneMachineSnapshot(next, { _nodes: target }) : next`,
      'StateMachine.getTransitionData': `
        const own = this.root.states[snapshot.value].next(snapshot, event)
        return own.length ? own : this.root.next(snapshot, event)`,
      'StateNode.next': `
        return (this.transitions.get(event.type) ?? []).filter(
          ({ guard }) => !guard || evaluateGuard(guard, snapshot.context, event, snapshot)
        )`,
      'formatTransition': `
        const { target, actions, guard } = transitionConfig
        const { states } = stateNode.parent ?? stateNode
        return {
          guard,
          actions: toArray(actions),
          target: target && [states[target.replace('.', '')]]
        }`,
      'getStateValue': 'return stateNodes[0].key',
      'formatTransitions': `
        return new Map(
          Object.entries(stateNode.config.on ?? {}).map(([type, on]) => [
            type,
            toTransitionConfigArray(on).map((one) => formatTransition(stateNode, type, one))
          ])
        )`,
      'toArrayStrict': 'return [value]',
      'mapValues': `
        return Object.fromEntries(
          Object.entries(collection).map(([key, value]) => [key, iteratee(value, key)])
        )`
    },
    known: {
      "typeof transitionLike === 'undefined'": 'false',
      '!!transitionData?.length && …': 'transitionData.length > 0'
    },
    cut: [
      'this.order = …',
      'this.machine = …',
      'this.path = …',
      'this.id = …',
      'this.type = …',
      'this.machine.idMap.set(…',
      'this.idMap = …',
      'this.transition = …',
      'this.getInitialSnapshot = …',
      'formatRouteTransitions(this.root);',
      '_machine: …',
      '_key: this.id'
    ]
  },
  {
    feature: 'guards and actions besides those that the machine names',
    shortened: {
      evaluateGuard: `
        const { guards } = snapshot.machine.implementations
        const args = { context, event }
        return guards[guard.type ?? guard](args, guard.params?.(args))`,
      resolveActionsAndContext: `
        const { machine } = currentSnapshot
        let { context } = currentSnapshot
        for (const action of actions) {
          const { assignment } = machine.implementations.actions[action.type ?? action]
          const args = { context, event }
          context = { ...context, ...assignment(args, action.params?.(args)) }
        }
        return cloneMachineSnapshot(currentSnapshot, { context })`,
      assign: 'return { assignment }'
    },
    known: { '{ actors: implementations?.…': 'implementations' }
  },
  {
    feature: 'actors of actors and the system of them, delays, events that are raised or emitted',
    uncalled: 'Actor._stop Actor.stop Actor.on StateMachine.start StateNode.invoke StateNode.after',
    known: {
      systemId: 'undefined',
      resolvedOptions: 'options'
    },
    cut: [
      'const resolvedOptions = …',
      'this.options = { …',
      'this.start = this.start.bind(this);',
      'children: config.children'
    ]
  },
  {
    feature: 'final states, histories, and actions on the way into a state or out of one',
    uncalled: 'Actor._complete StateMachine.getStateNodeById',
    cut: [
      'historyValue: config.historyValue || {}',
      'this.history = …',
      'this.output = …',
      'output: …',
      'this.entry = …',
      'this.exit = …'
    ]
  },
  {
    feature: 'observers, inspection and the developer tools',
    uncalled: 'Actor.attachDevTools Actor.subscribe Actor.select'
  },
  {
    feature: 'snapshots that are kept and restored, or matched, and machines that are described',
    uncalled: `
      Actor.getPersistedSnapshot Actor.toJSON StateNode.definition StateNode.toJSON StateNode.on
      StateNode.events StateNode.ownEvents StateMachine.provide StateMachine.resolveState
      StateMachine.microstep StateMachine.definition StateMachine.toJSON
      StateMachine.getPersistedSnapshot StateMachine.restoreSnapshot`,
    cut: [
      'matches: …',
      'hasTag: …',
      'getMeta: …',
      'toJSON: …',
      'tags: …',
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
    feature: 'what `setup` offers besides a machine',
    shortened: {
      setup: `return {
        createMachine: (config) => createMachine(config, { actions, guards })
      }`
    }
  }
]

/**
 * Nine tenths of XState are left out: a quiz is one flat machine whose transitions have a guard, a
 * target and assignments. A test plays it with and without.
 */
export const xstateInUse = (): Plugin => inUse('xstate', /\/xstate\/dist\/.+\.esm\.js$/, unused)
