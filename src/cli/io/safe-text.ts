// eslint-disable-next-line no-control-regex -- control characters are what it is about
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/**
 * A text from a file or feed, safe to print: escape sequences could move the cursor, recolor the
 * terminal or set its title.
 */
export const safeText = (text: string): string => text.replaceAll(control, '\uFFFD')
