// @ts-nocheck -- Its packages are installed by the bench alone.
/** The questions as SurveyJS takes them: one page each, so that Next leads to the next. */
export const surveyOf = ({ questions }) => ({
  showQuestionNumbers: false,
  showProgressBar: true,
  pages: questions.map(({ id, stem, options }) => ({
    elements: [
      {
        type: 'radiogroup',
        name: id,
        title: stem,
        isRequired: true,
        choices: options.map((option) => ({ value: option.id, text: option.text }))
      }
    ]
  }))
})

/** Counts of the answers for each track as the page that ends the survey. */
export function showResult(survey, { questions }) {
  survey.onComplete.add(({ data }) => {
    const counts = { manager: 0, ic: 0, specialist: 0 }
    for (const { id, options } of questions) {
      const chosen = options.find((option) => option.id === data[id])
      for (const track of Object.keys(counts)) counts[track] += chosen.weights[track]
    }
    survey.completedHtml = `<h3 class="result">${JSON.stringify(counts)}</h3>`
  })
}
