/**
 * Names that nobody outside the script tag's file knows: members of our own objects and of the two
 * libraries. The minifier gives them short ones. Not for names that pages, owners, files or
 * browsers use, nor for any that the code also says in quotes: tests see to both.
 */
export const shortNames = {
  ours: `
    abilities again agree ahead answerIndex assessment attributeChanged begin bringThis byId
    changes changeSingle checkBank chosen comeUp dated different dress enough facetSizes facts
    flippable follow frequencies glance hasHistory ids instead isShown isUntouched isWhole keep
    kept leading leastDone leave led likelihood linksIntro loadCalendar loadHistory logs lowEffort
    mass milliseconds mixes moreChanges near onTrack Opened openedBy own prepare
    probabilities quote quoted ranking readResult rehearse remainder remember reminders
    reopened reportIf reportOf Result review reviews rolesSet same saveHistory say score
    scores seatNames sectionStart series settingsOf shapes shared sheets shelves showsOpened
    sitting speaksAgainst speaksFor stage startMode styles support sureOf takeOver takes takeUp
    tellReady theirAnswers toHeading trial tried whatIf whenComplete whenHeard withdrawn without
    words wordsFor`,
  xstate: `
    _initialize _initState _key _nodes _parent _snapshot actors always assignment can
    createMachine current delays err getInitialSnapshot getSnapshot getTransitionData guard
    guards implementations initial logic machine params snapshot transitions`,
  preact: `
    _attached _bits _children _component _depth _dom _flags _index _listeners _nextState _original
    _parent _parentDom _renderCallbacks _stateCallbacks _vnode props render setState`
}

/** Matches each of the names. */
export const anyShortName = new RegExp(
  `^(${Object.values(shortNames).join(' ').trim().split(/\s+/).join('|')})$`
)
