import type { Plugin } from 'vite'
import { inUse, type Unused } from './plugin.ts'

const unused: readonly Unused[] = [
  {
    feature: 'what is in the page before the first drawing: hydration, streams, suspense',
    asked: /\bhydrate\b|\bSuspense\b/,
    uncalled: 'rangeEnd',
    known: {
      'isHydrating': 'false',
      'excessDomChildren': 'null',
      'resumed': 'undefined',
      '*._flags & MODE_HYDRATE': '0',
      'oldVNode ? NULL : …': 'null',
      'oldDom.nodeType == 8': 'false',
      'parentDom.nodeType == 9': 'false'
    },
    cut: [
      'if (oldVNode._flags & MODE_SUSPENDED && …',
      'let isHydrating = …',
      'isHydrating = …',
      'excessDomChildren = …',
      'if (!isHydrating && excessDomChildren) …',
      'while (next && next.nodeType == 8) …',
      'newVNode._flags &= RESET_MODE;',
      'if (!skipRemove && (r = vnode._component) && (r = r._excess) && …',
      'if (oldDom && !oldDom.parentNode) …'
    ]
  },
  {
    feature: 'contexts, portals, and components’ methods besides render and setState',
    asked:
      /\b(create(Context|Portal)|contextType|forceUpdate|getChildContext|getDerivedStateFromProps|getSnapshotBeforeUpdate|shouldComponentUpdate|component(Will|Did)(?!Catch)\w+)\b/,
    known: {
      '*.props._parentDom': 'undefined',
      'newProps._parentDom': 'undefined',
      'provider': 'undefined',
      'componentContext': 'undefined',
      'globalContext': 'undefined',
      '*._globalContext': 'undefined',
      'c.context': 'undefined',
      'context': 'undefined',
      // Without the other half what is no longer there would be drawn again.
      'r._globalContext = NULL': 'NULL',
      '!(c._bits & COMPONENT_FORCE) && c.shouldComponentUpdate && …': 'false',
      // Only a component with hooks is drawn again because it asked for it while it was drawn.
      'c._bits & COMPONENT_DIRTY && ++count < 25': 'false'
    },
    cut: [
      'oldProps = c.props;',
      'oldState = c.state;',
      'tmp = newType.contextType;',
      'const provider = …',
      'const componentContext = …',
      'c._globalContext = …',
      'c.context = …',
      'this.context = …',
      'if (c.getChildContext) …',
      'if (newType.getDerivedStateFromProps) …',
      'if (isClassComponent && !newType.getDerivedStateFromProps && c.componentWillMount) …',
      'if (isClassComponent && c.componentDidMount) …',
      'if (r.componentWillUnmount) …',
      'if (newProps !== oldProps && isClassComponent && …',
      'if (newVNode._original != oldVNode._original) …',
      'if (c.componentWillUpdate) …',
      'if (isClassComponent && c.componentDidUpdate) …',
      'if (isClassComponent && oldVNode._component && c.getSnapshotBeforeUpdate) …',
      'BaseComponent.prototype.forceUpdate = …',
      'c._bits &= ~COMPONENT_FORCE;'
    ]
  },
  {
    feature: 'components that catch the errors of others',
    asked: /\b(componentDidCatch|getDerivedStateFromError)\b/,
    uncalled: '_catchError resetRenderCount markAsForce',
    cut: [
      'catch (e) { commitQueue.length = …',
      'catch (e) { options._catchError(…',
      'let oldCommitQueueLength = …',
      'if (c._bits & COMPONENT_PENDING_ERROR) …',
      'if (c._bits & COMPONENT_PROCESSING_EXCEPTION) …'
    ]
  },
  {
    feature: 'references to what is drawn',
    asked: /\bcreateRef\b|\sref=/,
    uncalled: 'applyRef',
    known: { "i == 'ref' && …": 'false', 'refQueue': 'undefined', 'ref': 'undefined' },
    cut: [
      'if (oldVNode.ref != childVNode.ref || …',
      'for (let i = 0; i < refQueue.length;…',
      'if ((r = vnode.ref) && …',
      'ref'
    ]
  },
  {
    feature: 'hooks for developer tools and other packages',
    asked: /'preact\/\w+'|\boptions\b[^;'"]*'preact'/,
    known: {
      'options.*': 'undefined',
      'prevDebounce != options.debounceRendering': 'false',
      'prevDebounce || queueMicrotask': 'queueMicrotask'
    },
    cut: [
      'if (renderHook) …',
      'if ((tmp = options._diff)) …',
      'if ((tmp = options.diffed)) …',
      'prevDebounce = …'
    ]
  },
  {
    feature: 'markup, styles, and elements of other kinds than ours',
    asked:
      /\bdangerouslySetInnerHTML\b|\bxlink|<(math|foreignObject|template|textarea)\b|\s(style|is|popover|list|download)=/,
    known: {
      "i == 'dangerouslySetInnerHTML'": 'false',
      'newHtml': 'undefined',
      'oldHtml': 'undefined',
      "nodeType == 'math'": 'false',
      "nodeType == 'foreignObject' || …": 'false',
      "nodeType == 'template' && dom.content": 'false',
      "nodeType == 'textarea'": 'false',
      'newProps.is ? newProps : parentDom': 'parentDom',
      "!(i == 'value' && …": 'true',
      "!(i == 'checked' && …": 'true',
      "name == 'style'": 'false',
      "name.replace(/xlink(H|:h)/, 'h').replace(/sName$/, 's')": 'name',
      "name == 'popover' && value == true ? '' : value": 'value',
      "name != 'width'": 'true',
      "name != 'height'": 'true',
      "name != 'form'": 'true',
      "name != 'list'": 'true',
      "name != 'download'": 'true',
      'childVNode.constructor === String': 'false',
      "name != 'tabIndex'": 'true',
      "name != 'rowSpan'": 'true',
      "name != 'colSpan'": 'true',
      "name != 'popover'": 'true'
    }
  }
]

const source = 'preact/src/index.js'

/**
 * Two fifths of Preact are left out, and with it all that could parse markup: nobody who reads the
 * script tag's file has to take our word that nothing does. It is built from its source, in which
 * things still have their names.
 */
export const preactInUse = (): Plugin => ({
  ...inUse('preact', /\/preact\/src\/.+\.js$/, unused),
  enforce: 'pre',
  resolveId: {
    filter: { id: /^preact$/ },
    async handler(_, importer) {
      const entry = await this.resolve('preact/package.json', importer)
      return entry?.id.replace('package.json', source.slice('preact/'.length))
    }
  }
})
