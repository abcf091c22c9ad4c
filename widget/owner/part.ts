import { checkBank, settingsOf } from '../host/settings/settings.ts'

/** What is needed only where the page's owner has set something. */
export const ownerPart = { checkBank, settingsOf }
export type OwnerPart = typeof ownerPart
