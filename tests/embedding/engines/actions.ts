// Keyboard and pointer actions of WebDriver, which WebDriver BiDi uses, too.
// https://www.w3.org/TR/webdriver2/#keyboard-actions

/** Code points of the keys that have no character. */
const codes: Record<string, string> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  F2: '\uE032',
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  Space: ' ',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015'
}

/** The actions of one key press; "Shift+Tab" holds the first while pressing the second. */
export function keyActions(key: string) {
  const values = key.split('+').map((name) => codes[name] ?? name)
  return [
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value }))
      ]
    }
  ]
}

/** The actions that move the pointer to a point of the window and press its button. */
export function pointerActions(x: number, y: number, presses: number) {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
        ...Array.from({ length: presses }).flatMap(() => [
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 }
        ])
      ]
    }
  ]
}
