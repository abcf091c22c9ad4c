import { between } from './between.ts'
import { leaders } from './leaders.ts'
import { makers } from './makers.ts'
import { sources } from './sources.ts'
import { specialists } from './specialists.ts'
import type { Persona } from './persona.ts'

/** Invented people and what the shipped bank has to say to them. */
export const personas: readonly Persona[] = [
  ...sources,
  ...makers,
  ...leaders,
  ...specialists,
  ...between
]
