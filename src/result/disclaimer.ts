/** What every result says about itself, whatever it claims. */
export function noticeText(answered: number): string {
  const based = answered === 1 ? 'This rests on 1 answer' : `This rests on ${answered} answers`
  return (
    `${based} from one sitting. It is an aid to reflection, not a validated test: it says what ` +
    'draws you, not what you are good at. Do not use it for hiring or promotion. ' +
    'Nothing you answered leaves this device.'
  )
}
