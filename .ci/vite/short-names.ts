/**
 * Names that nobody outside the script tag's file knows: members of our own objects and of the two
 * libraries. The minifier gives them short ones. Not for names that pages, owners, files or
 * browsers use, nor for any that the code also says in quotes: tests see to both.
 */
export const shortNames = {
  ours: `
    abilities again agree ahead answerIndex assessment attributeChanged bringThis byId changeSingle
    changes checkBank dated different enough facetSizes facts flippable follow frequencies
    hasHistory ids instead isShown isUntouched keep kept leading leastDone likelihood loadCalendar
    loadHistory logs lowEffort mass milliseconds mixes moreChanges near onTrack openedBy
    probabilities quote quoted readResult remainder remember reminders reopened reportIf
    reportOf review reviews rolesSet same saveHistory say score scores seatNames sectionStart
    series settingsOf shapes shelves showsOpened sitting speaksAgainst speaksFor startMode sureOf
    takeOver takeUp takes theirAnswers toHeading trial tried whatIf whenComplete withdrawn without
    words wordsFor`,
  xstate: `
    _initState _initialize _key _nodes _parent _snapshot actors assignment can createMachine
    current delays err getInitialSnapshot getSnapshot getTransitionData guard guards
    implementations logic machine snapshot transitions`,
  preact: `
    _attached _bits _children _component _depth _dom _flags _index _listeners _nextState _original
    _parent _parentDom _renderCallbacks _stateCallbacks _vnode props render setState`
}

/** Matches each of the names. */
export const anyShortName = new RegExp(
  `^(${Object.values(shortNames).join(' ').trim().split(/\s+/).join('|')})$`
)
