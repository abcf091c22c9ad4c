import css from '../theme/result.css?inline'

export { resultPart } from '../result/part.ts'
export { css }
