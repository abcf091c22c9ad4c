import { tellFault } from '../host/report-error.ts'

/** Tells the page's owner that a file of the quiz did not arrive. */
export const tellLost = (host: HTMLElement, file: string, error: unknown): void =>
  tellFault(host, file, new Error(`its file did not arrive (${(error as Error).message}).`))
