/** One fault of a bank file. */
export interface BankIssue {
  /** Where: `items[3].options[0].weights.analyst`. Empty for the file as a whole. */
  path: string
  /** What was wrong and what was expected. */
  message: string
}
