// @ts-nocheck -- Its packages are installed by the bench alone.
// SurveyJS by script tags, as its own documentation has it; `Survey` and `SurveyUI` are theirs.
import quiz from '../.cache/quiz.json'
import { showResult, surveyOf } from './survey.js'

const survey = new globalThis.Survey.Model(surveyOf(quiz))
showResult(survey, quiz)
survey.render(document.getElementById('quiz'))
