// @ts-nocheck -- Its packages are installed by the bench alone.
// SurveyJS in React.
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
// oxlint-disable-next-line import/no-unassigned-import -- A style sheet.
import 'survey-core/survey-core.min.css'
import { Survey } from 'survey-react-ui'
import quiz from '../.cache/quiz.json'
import { showResult, surveyOf } from './survey.js'

const survey = new Model(surveyOf(quiz))
showResult(survey, quiz)
createRoot(document.getElementById('quiz')).render(createElement(Survey, { model: survey }))
