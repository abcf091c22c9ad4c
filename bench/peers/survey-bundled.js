// @ts-nocheck -- Its packages are installed by the bench alone.
// SurveyJS for pages without a framework, as a bundler puts it together.
import { Model } from 'survey-core'
// oxlint-disable-next-line import/no-unassigned-import -- A style sheet.
import 'survey-core/survey-core.min.css'
import { renderSurvey } from 'survey-js-ui'
import quiz from '../.cache/quiz.json'
import { showResult, surveyOf } from './survey.js'

const survey = new Model(surveyOf(quiz))
showResult(survey, quiz)
renderSurvey(survey, document.getElementById('quiz'))
