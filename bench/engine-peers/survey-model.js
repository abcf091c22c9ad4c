// @ts-nocheck -- Its package is installed by the bench alone.
// Sittings that SurveyJS's model without a screen gets through in a second of processor time.
import { Model } from 'survey-core'
import quiz from '../.cache/quiz.json' with { type: 'json' }
import { surveyOf } from '../peers/survey.js'

function sit() {
  const survey = new Model(surveyOf(quiz))
  for (const { id, options } of quiz.questions) {
    survey.setValue(id, options[0].id)
    if (survey.isLastPage) survey.completeLastPage()
    else survey.nextPage()
  }
  if (survey.state !== 'completed') throw new Error(`Expected an end, found ${survey.state}.`)
  return survey.data
}

const sittings = 60
for (let index = 0; index < 10; index++) sit()
const start = process.cpuUsage()
for (let index = 0; index < sittings; index++) sit()
const { user, system } = process.cpuUsage(start)
console.log(JSON.stringify({ perSecond: sittings / ((user + system) / 1e6) }))
