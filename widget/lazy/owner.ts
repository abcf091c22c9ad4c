export { ownerPart } from '../owner/part.ts'
