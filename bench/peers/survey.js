// @ts-nocheck -- The bench alone installs its packages.
// SurveyJS without a framework, one question per page.
import { Model } from 'survey-core'
// oxlint-disable-next-line import/no-unassigned-import -- A style sheet.
import 'survey-core/survey-core.min.css'
import { renderSurvey } from 'survey-js-ui'
import questions from '../.cache/questions.json'

const survey = new Model({
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
renderSurvey(survey, document.getElementById('quiz'))
